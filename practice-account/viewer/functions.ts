import { html } from 'hono/html'
import type { Run } from '../functions/functions.ts'
import type { Html } from '../pages/layout.ts'

/** The last runs of the learner's functions; nothing at all where there was none. */
export function functionRuns(runs: readonly Run[]): Html {
  return html`<div class="stack" id="functions" data-live="functions">
    ${
      runs.length === 0
        ? html`<p class="empty" data-key="empty">
            No function has run yet. A user pool with a PostConfirmation trigger runs one when somebody is confirmed.
          </p>`
        : runs.map((run) => oneRun(run))
    }
  </div>`
}

function oneRun({ id, at, trigger, name, error, output }: Run): Html {
  const time = new Date(at)
  return html`<section
    class="panel"
    data-key="run-${id}"
    data-announce="Function ${name} ${error === undefined ? 'returned' : 'failed'}"
  >
    <h3>
      ${name || 'A function without a name'}
      <span class="pill ${error === undefined ? 'good' : 'bad'}">${error === undefined ? 'returned' : 'failed'}</span>
    </h3>
    <p class="small">
      ${trigger} ·
      <time datetime="${time.toISOString()}">${time.toLocaleTimeString('en-GB')}</time>
    </p>
    ${error === undefined ? '' : html`<p class="alert">${error}</p>`}
    ${output === '' ? '' : html`<pre class="output" tabindex="0" role="region" aria-label="What ${name} printed in run ${id}">${output}</pre>`}
  </section>`
}
