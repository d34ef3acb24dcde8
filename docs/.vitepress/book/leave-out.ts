/**
 * The parts of VitePress's theme that this book has no use for: a start page with features, teams, sponsors,
 * advertisements, a search service, translations. The theme names them all, so their styles would be on every page.
 */
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

/** An empty template would be nothing on the server and a comment in the browser; this is a comment in both. */
const EMPTY = '<script>export default { render: () => null }</script>'

export const leaveOut: Plugin = {
  name: 'workbook:leave-out',
  enforce: 'pre',
  load(id) {
    if (UNUSED.test(id)) return EMPTY
    return UNUSED_STYLES.test(id) ? '' : undefined
  },
}
