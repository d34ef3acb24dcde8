import { language } from '@workbook/i18n'
import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

import messages from './pages.en.ts'

/** A piece of a page. Everything put into an `html` template is escaped unless it is such a piece itself. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** The hosted pages have two looks, as on AWS: the classic hosted UI and managed login. Both are our own design. */
export type Look = 'classic' | 'managed'

/** The frame of every page: the label that says what this is not, the skip link, the style sheets. */
export function layout(page: {
  title: string
  body: Html
  /** 'card': one narrow card, for the hosted pages. 'wide': the inbox and the viewer. */
  shape: 'card' | 'wide'
  look?: Look
  current?: 'account' | 'inbox'
  scripts?: readonly string[]
}): Html {
  const { title, body, shape, look, current, scripts = [] } = page
  const said = messages
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · ${said.practiceAccount}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/practice.css" />
        <link rel="stylesheet" href="/assets/${shape === 'card' ? 'hosted' : 'viewer'}.css" />
        ${scripts.map((script) => html`<script src="/assets/${script}" type="module"></script>`)}
      </head>
      <body class="${shape} ${look ?? ''}">
        <a class="skip" href="#main">${said.skip}</a>
        <header>
          <p class="label">
            <strong>${said.practiceAccount}</strong>
            <span>${said.notAws}</span>${look ? html`<span class="look">${said.looks[look]}</span>` : ''}
          </p>
          ${shape === 'wide' ? navigation(current) : ''}
        </header>
        <main id="main">${look === 'managed' ? html`<div class="side" aria-hidden="true"></div>` : ''}${body}</main>
      </body>
    </html>`
}

function navigation(current: 'account' | 'inbox' | undefined): Html {
  const link = (href: string, name: 'account' | 'inbox', text: string): Html =>
    current === name ? html`<a href="${href}" aria-current="page">${text}</a>` : html`<a href="${href}">${text}</a>`
  return html`<nav aria-label="${messages.practiceAccount}">
    ${link('/', 'account', messages.account)} ${link('/inbox', 'inbox', messages.inbox)}
  </nav>`
}
