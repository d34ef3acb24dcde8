import { defineFact, type Settings } from '@workbook/engine'

/** What `.env` says about the app. No AWS call, but a rule may need to know what the learner asked for. */
export const settings = defineFact({
  name: 'your settings',
  reads: [],
  gather: async ({ settings }): Promise<Settings> => settings,
})
