import { format } from '@workbook/i18n'
import { html } from 'hono/html'

import { namesAreEmails, passwordPolicy } from '../../cognito/pools/pool.ts'
import { passwordRules, type PasswordRule } from '../../cognito/users/password-policy.ts'
import type { Html } from '../../pages/layout.ts'
import type { PoolRecord } from '../../store/records.ts'
import messages from '../hosted.en.ts'

export function field(one: {
  name: string
  label: string
  type?: string
  value?: string
  autocomplete: string
  describedBy?: string
  hint?: string
}): Html {
  const { name, label, type = 'text', value = '', autocomplete, describedBy, hint } = one
  const described = [describedBy, hint ? `${name}-hint` : undefined].filter(Boolean).join(' ')
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      value="${value}"
      autocomplete="${autocomplete}"
      aria-describedby="${described}"
      autocapitalize="none"
      spellcheck="false"
      required
    />
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : ''}
  </div>`
}

/** The name people sign in with in this pool. */
export function nameField(pool: PoolRecord, value = ''): Html {
  const { labels } = messages
  return namesAreEmails(pool)
    ? field({ name: 'username', label: labels.email, type: 'email', value, autocomplete: 'email' })
    : field({ name: 'username', label: labels.userName, value, autocomplete: 'username' })
}

/** A new password with the pool's policy beside it. The script ticks the rules off; without it they are a list. */
export function newPasswordField(pool: PoolRecord, label: string = messages.labels.password): Html {
  const { done, kept, open } = messages.password
  const rules = passwordRules(pool)
  // One sentence for each number of rules that aren't met, so that the script needs no grammar.
  const stillOpen = rules.map((_rule, at) => format(open, { count: at + 1 }))
  return html`${field({ name: 'password', label, type: 'password', autocomplete: 'new-password', describedBy: 'password-rules' })}
    <ul
      class="rules"
      id="password-rules"
      data-rules-for="password"
      data-done="${done}"
      data-kept="${kept}"
      data-open="${JSON.stringify(stillOpen)}"
    >
      ${rules.map(
        (rule) =>
          html`<li data-pattern="${rule.pattern}">
            <span class="tick" aria-hidden="true"></span>${ruleText(rule, pool)}<span class="done"></span>
          </li>`,
      )}
    </ul>
    <p class="for-ears" aria-live="polite" data-rules-status></p>`
}

function ruleText({ id }: PasswordRule, pool: PoolRecord): string {
  const { rules } = messages.password
  return id === 'length' ? format(rules.length, { count: passwordPolicy(pool).MinimumLength }) : rules[id]
}

/** The message above a form. It takes the focus of screen readers when the page opens. */
export function alert(text: string | undefined): Html | '' {
  return text ? html`<p class="alert" role="alert">${text}</p>` : ''
}
