/** A storage that forgets: by default the library keeps tokens in `localStorage`, where any script can find them later. */
import type { ICognitoStorage } from 'amazon-cognito-identity-js'

/** Keeps its values until the page is closed, reloaded or left. */
export function memoryStorage(): ICognitoStorage {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  }
}
