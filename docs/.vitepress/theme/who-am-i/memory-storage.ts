/** A storage that forgets: the library would keep tokens in `localStorage`, where every script of every later visit finds them. */
import type { ICognitoStorage } from 'amazon-cognito-identity-js'

/** Keeps what it gets until the page is closed, reloaded or left. */
export function memoryStorage(): ICognitoStorage {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  }
}
