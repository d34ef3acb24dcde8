/** Components whose scripts need not come with the page: what they show is in its HTML already. */
import { type Component, defineAsyncComponent, hydrateOnIdle, hydrateOnVisible } from 'vue'

/** A component's file, as `import()` brings it. */
type Load = () => Promise<{ readonly default: Component }>

/** Never changes: its script is fetched only where a link leads to it within the book, and there is no HTML of it yet. */
export const drawn = (load: Load) => defineAsyncComponent({ loader: load, hydrate: () => () => {} })

/** Comes alive when somebody gets to see it. */
export const whenSeen = (load: Load) => defineAsyncComponent({ loader: load, hydrate: hydrateOnVisible() })

/** Comes alive when the browser has nothing else to do. */
export const whenIdle = (load: Load) => defineAsyncComponent({ loader: load, hydrate: hydrateOnIdle() })
