/** Hashes by the browser's own WebCrypto. Don't write your own: that is the point. */

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Bytes as hexadecimal digits. */
export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** SHA-256 of a text, in 64 hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(text))))
}

/** PBKDF2 with SHA-256: a hash repeated `rounds` times, in 64 hexadecimal digits. */
export async function pbkdf2(password: string, salt: string, rounds: number): Promise<string> {
  const key = await crypto.subtle.importKey('raw', bytesOf(password), 'PBKDF2', false, ['deriveBits'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations: rounds }
  return hex(new Uint8Array(await crypto.subtle.deriveBits(how, key, 256)))
}

/** A random salt of 8 bytes, in hexadecimal. A real system uses 16; half of that fits into a table on a phone. */
export const newSalt = (): string => hex(crypto.getRandomValues(new Uint8Array(8)))
