/** Asks the browser to keep the book for when there is no network. Only after the page is there, and at rest. */

/** `base` is where the book lies, with a slash at its end. Does nothing on a page from a disk, or where data is dear. */
export function keepForLater(base: string): void {
  if (!('serviceWorker' in navigator) || !/^https?:$/.test(location.protocol) || savesData()) return
  const rest = () => {
    const idle = window.requestIdleCallback ?? ((todo: () => void) => window.setTimeout(todo, 2000))
    idle(() => void register(base))
  }
  if (document.readyState === 'complete') rest()
  else window.addEventListener('load', rest, { once: true })
}

/** Not every browser has it, and TypeScript knows of none. */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection')
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true
}

async function register(base: string): Promise<void> {
  try {
    await navigator.serviceWorker.register(`${base}worker.js`, { scope: base })
  } catch {
    // Forbidden here, or no room: the book then needs its network, as any page does.
  }
}
