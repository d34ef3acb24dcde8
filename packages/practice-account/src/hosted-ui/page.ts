import type { Context as Call } from 'hono'

import { AWS_SAYS } from '../aws-says.ts'
import type { Context } from '../cognito/context.ts'
import { AwsError } from '../cognito/errors.ts'
import { formHeaders } from '../pages/headers.ts'
import type { Html } from '../pages/layout.ts'
import { message } from '../pages/message.ts'
import { formToken, isOwnForm } from './cookies.ts'
import messages from './hosted.en.ts'
import { rememberRefused } from './refused-redirect.ts'
import { checkRequest, type AuthorizeRequest } from './request.ts'

/** What a hosted page is made from. */
export interface Visit {
  readonly context: Context
  readonly call: Call
  readonly request: AuthorizeRequest
  /** The original query, which is passed on from page to page. */
  readonly query: URLSearchParams
}

export interface Form {
  readonly token: string
  /** Where the form is posted to: this page with its query. */
  readonly action: string
}

/** Calls `show` if the visit's parameters are valid, otherwise answers as Cognito does. */
export async function visit(
  context: Context,
  call: Call,
  show: (visit: Visit) => Promise<Response> | Response,
  forPage = true,
): Promise<Response> {
  const prefix = call.req.param('prefix') ?? ''
  const query = new URL(call.req.url).searchParams
  const checked = checkRequest(context, prefix, query, forPage)
  switch (checked.kind) {
    case 'good':
      return show({ context, call, request: checked.request, query })
    case 'callback':
      return call.redirect(checked.url, 302)
    case 'error-page':
      if (checked.error === 'redirect_mismatch')
        rememberRefused(context, checked.clientId, query.get('redirect_uri') ?? '')
      return call.redirect(
        `/auth/${prefix}/error?${new URLSearchParams({ error: checked.error, client_id: checked.clientId }).toString()}`,
        302,
      )
    case 'unavailable':
      return call.html(
        message({
          ...AWS_SAYS.unavailable,
          detail: messages.error.noStyle,
          mood: 'bad',
          look: 'managed',
        }),
        403,
      )
    case 'no-domain':
      return noDomain(call)
    default:
      return checked satisfies never
  }
}

export function noDomain(call: Call): Response | Promise<Response> {
  return call.html(
    message({
      ...messages.error.noDomain,
      mood: 'bad',
      look: 'classic',
    }),
    404,
  )
}

/** Shows a page with a form. */
export function showForm(
  visit: Visit,
  page: (form: Form) => Html,
  status: 200 | 400 = 200,
): Response | Promise<Response> {
  const form = { token: formToken(visit.context, visit.call), action: `?${visit.query.toString()}` }
  for (const [name, value] of Object.entries(formHeaders(visit.request.redirectUri))) visit.call.header(name, value)
  return visit.call.html(page(form), status)
}

/** The fields of a posted form, or undefined if this browser was never shown that form. */
export async function readForm(visit: Visit): Promise<URLSearchParams | undefined> {
  const fields = new URLSearchParams(await visit.call.req.text())
  return isOwnForm(visit.context, visit.call, fields.get('form_token') ?? '') ? fields : undefined
}

/** The text for an error that AWS would give. Rethrows our own errors. */
export function textOf(error: unknown): string {
  if (error instanceof AwsError) return error.message
  throw error
}

/** Another hosted page with the same parameters. */
export function sibling(visit: Visit, page: string): string {
  return `/auth/${visit.request.domain.prefix}/${page}?${visit.query.toString()}`
}
