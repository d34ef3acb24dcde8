import { isRecord } from '../expect.ts'
import type { WireAnswer } from './context.ts'

/** The form of a signature. Only an endpoint that does not verify it, such as an emulator, takes it. */
const SIGNED =
  'AWS4-HMAC-SHA256 Credential=practice/20260101/us-east-1/cognito-idp/aws4_request, SignedHeaders=host;x-amz-date, Signature=0123456789abcdef'

/** One request as it travels, without the SDK. */
export async function sendWire(
  endpoint: string,
  target: string,
  body: string,
  { signed = false, type = 'application/x-amz-json-1.1' }: { signed?: boolean; type?: string } = {},
): Promise<WireAnswer> {
  const answer = await fetch(`${endpoint}/`, {
    method: 'POST',
    headers: {
      'content-type': type,
      'x-amz-target': target,
      ...(signed && { authorization: SIGNED, 'x-amz-date': '20260101T000000Z' }),
    },
    body,
  })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, text, json: read(text) }
}

function read(text: string): Readonly<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(text)
    return isRecord(json) ? json : {}
  } catch {
    return {}
  }
}
