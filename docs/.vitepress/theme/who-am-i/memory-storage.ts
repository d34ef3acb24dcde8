/** A storage that forgets: the library would keep tokens in `localStorage`, where every script of every later visit finds them. */
import type { ICognitoStorage } from 'amazon-cognito-identity-js'

/** Keeps what it gets until the page is closed, reloaded or left. */
export function memoryStorage(): ICognitoStorage {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  }
}
