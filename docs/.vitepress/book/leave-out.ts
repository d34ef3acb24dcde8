/**
 * The parts of VitePress's theme that this book doesn't use: a start page with features, teams, sponsors,
 * advertisements, a search service, translations. The theme names them all, so their styles would be on every page.
 */
import { fileURLToPath } from 'node:url'

import type { UserConfig } from 'vitepress'

type Plugin = NonNullable<NonNullable<UserConfig['vite']>['plugins']>[number]

/** What is left out, by the end of its path. */
export const UNUSED = new RegExp(
  `/theme-default/components/(?:${[
    'VPAlgoliaSearchBox',
    'VPBadge',
    'VPButton',
    'VPCarbonAds',
    'VPDocAsideCarbonAds',
    'VPDocAsideSponsors',
    'VPDocFooterLastUpdated',
    'VPFeatures?',
    'VPFooter',
    'VPHero',
    'VPHome\\w*',
    'VPNavBarMenuGroup',
    'VPNavBarSocialLinks',
    'VPNavBarTranslations',
    'VPNavScreenMenuGroup\\w*',
    'VPNavScreenSocialLinks',
    'VPNavScreenTranslations',
    'VPSocialLinks?',
    'VPSponsors\\w*',
    'VPTeam\\w*',
  ].join('|')})\\.vue$`,
)
const UNUSED_STYLES = /\/(?:theme-default\/styles\/components\/vp-sponsor|@docsearch\/css\/dist\/style)\.css$/

/** `BookLayout.vue` has its own page for “not found”, and the config turns prefetching off. */
const UNUSED_PAGES = /\/theme-default\/NotFound\.vue$/
const PREFETCH = /\/client\/app\/composables\/preFetch\.js$/
const NO_PREFETCH = 'export const usePrefetch = () => {}'

/** The two bars load all of VueUse's scrolling to read one number. */
const BARS = /\/theme-default\/components\/(?:VPNavBar|VPLocalNav)\.vue$/
const SCROLL = "import { useWindowScroll } from '@vueuse/core'"
const OWN_SCROLL = fileURLToPath(new URL('../theme/window-scroll.ts', import.meta.url))

/** The bar with the book's own scrolling. @throws Error when VitePress has changed the bar. */
export function withOwnScroll(source: string): string {
  if (!source.includes(SCROLL)) throw new Error('The bars of VitePress have changed: see leave-out.ts.')
  return source.replace(SCROLL, `import { useWindowScroll } from ${JSON.stringify(OWN_SCROLL)}`)
}

/** An empty template would be nothing on the server and a comment in the browser; this is a comment in both. */
const EMPTY = '<script>export default { render: () => null }</script>'

export const leaveOut: Plugin = {
  name: 'workbook:leave-out',
  enforce: 'pre',
  load(id) {
    if (UNUSED.test(id) || UNUSED_PAGES.test(id)) return EMPTY
    if (PREFETCH.test(id)) return NO_PREFETCH
    return UNUSED_STYLES.test(id) ? '' : undefined
  },
  transform: (source, id) => (BARS.test(id) ? withOwnScroll(source) : undefined),
}
