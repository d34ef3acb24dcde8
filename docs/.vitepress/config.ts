import type { UserConfig } from 'vitepress'

/**
 * VitePress runs a bundled copy of this file. The book's own modules are loaded from here by Node instead, as they are
 * everywhere else: so none of them is loaded twice, and each speaks the language that was chosen.
 */
const { default: config } = (await import(new URL('book/config.ts', import.meta.url).href)) as { default: UserConfig }

export default config
