import { format } from '@workbook/i18n'
import { html } from 'hono/html'

import type { Run } from '../functions/functions.ts'
import type { Html } from '../pages/layout.ts'
import { timeOfDay } from '../pages/time.ts'
import messages from './viewer.en.ts'

/** The last runs of the learner's functions; empty if there were none. */
export function functionRuns(runs: readonly Run[]): Html {
  return html`<div class="stack" id="functions" data-live="functions">
    ${
      runs.length === 0
        ? html`<p class="empty" data-key="empty">${messages.functions.empty}</p>`
        : runs.map((run) => oneRun(run))
    }
  </div>`
}

function oneRun({ id, at, trigger, name, error, output }: Run): Html {
  const said = messages.functions
  const good = error === undefined
  return html`<section
    class="panel"
    data-key="run-${id}"
    data-announce="${format(good ? said.announceReturned : said.announceFailed, { name })}"
  >
    <h3>
      ${name || said.nameless}
      <span class="pill ${good ? 'good' : 'bad'}">${good ? said.returned : said.failed}</span>
    </h3>
    <p class="small">${trigger} · ${timeOfDay(new Date(at))}</p>
    ${good ? '' : html`<p class="alert">${error}</p>`}
    ${output === '' ? '' : html`<pre class="output" tabindex="0" role="region" aria-label="${format(said.output, { name, id })}">${output}</pre>`}
  </section>`
}
