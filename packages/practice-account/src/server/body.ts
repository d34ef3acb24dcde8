import type { IncomingMessage } from 'node:http'

export const BODY_LIMIT = 1024 * 1024

/** The body is longer than we read. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge'
}

/** The client hung up before its body was complete: there is nothing left to answer. */
export class HungUp extends Error {
  override readonly name = 'HungUp'
}

/** The whole body. We read it ourselves, because dynalite ends the process when a client hangs up halfway. */
export function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    let length = 0
    request.on('data', (piece: Buffer) => {
      length += piece.length
      if (length <= BODY_LIMIT) pieces.push(piece)
      else reject(new BodyTooLarge())
    })
    request.on('end', () => resolve(pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces)))
    request.on('error', () => reject(new HungUp()))
    request.on('close', () => {
      if (!request.complete) reject(new HungUp())
    })
  })
}
