/**
 * The search box is loaded at the first search, but VitePress puts all styles into one sheet. This sends the styles of
 * the box along with the box.
 */
import type { UserConfig } from 'vitepress'

type Plugin = NonNullable<NonNullable<UserConfig['vite']>['plugins']>[number]

const BOX = /\/VPLocalSearchBox\.vue$/
const STYLE = /^import "(?<from>[^"]*\/VPLocalSearchBox\.vue\?vue&type=style[^"]*lang\.css)"/m

/** The compiled box with its styles as a text of its own. @throws Error when VitePress has changed it. */
export function withOwnStyles(code: string): string {
  const { from } = STYLE.exec(code)?.groups ?? {}
  if (from === undefined) throw new Error('The search box of VitePress has changed: see search-styles.ts.')
  const put = `if (typeof document !== 'undefined') {
  document.head.append(Object.assign(document.createElement('style'), { textContent: searchStyles }))
}`
  return `${code.replace(STYLE, `import searchStyles from "${from.replace('?vue&', '?vue&inline&')}"`)}\n${put}\n`
}

export const searchBringsItsStyles: Plugin = {
  name: 'workbook:search-brings-its-styles',
  enforce: 'post',
  transform: (code, id) => (BOX.test(id) ? withOwnStyles(code) : undefined),
}
