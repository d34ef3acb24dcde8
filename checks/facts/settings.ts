import { defineFact, type Settings } from '@workbook/engine'

/** What `.env` says of the app: no AWS call, but a rule may need to know what was asked for. */
export const settings = defineFact({
  name: 'your settings',
  reads: [],
  gather: async ({ settings }): Promise<Settings> => settings,
})
