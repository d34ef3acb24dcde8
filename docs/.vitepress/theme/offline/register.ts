/** Asks the browser to keep the book for reading without a network. Only after the page has loaded and is idle. */

/** `base` is the book's path, ending in a slash. Does nothing for a page opened from a disk, or with “save data” on. */
export function keepForLater(base: string): void {
  if (!('serviceWorker' in navigator) || !/^https?:$/.test(location.protocol) || savesData()) return
  const rest = () => {
    const idle = window.requestIdleCallback ?? ((todo: () => void) => window.setTimeout(todo, 2000))
    idle(() => void register(base))
  }
  if (document.readyState === 'complete') rest()
  else window.addEventListener('load', rest, { once: true })
}

/** Not every browser has it, and it isn't in TypeScript's types. */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection')
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true
}

async function register(base: string): Promise<void> {
  try {
    await navigator.serviceWorker.register(`${base}worker.js`, { scope: base })
  } catch {
    // Not allowed here, or the disk is full: then the book needs a network, as any page does.
  }
}
