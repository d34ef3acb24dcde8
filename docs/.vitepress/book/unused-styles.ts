/**
 * Leaves out of the book's one style sheet what no page can ever show: rules for classes that occur in no script and no
 * page of the book, and colours that nothing uses. Most of it belongs to parts of VitePress that the book does not have.
 */
import { parse, type Root } from 'postcss'
import type { UserConfig } from 'vitepress'

type Plugin = NonNullable<NonNullable<UserConfig['vite']>['plugins']>[number]

/** The style sheet without what `code` (every script of the book, pages included) never names. */
export function withoutUnused(css: string, code: string): string {
  const names = new Set(code.match(/[\w-]+/g))
  // `level-${depth}`: every class that begins like this may be used.
  const beginnings = [...names].filter((name) => name.length > 3 && /^[a-z].*[a-z]-$/.test(name))
  const known = (name: string) => names.has(name) || beginnings.some((each) => name.startsWith(each))
  const root = parse(css)
  dropRules(root, known)
  dropVariables(root, code)
  return root.toString()
}

function dropRules(root: Root, known: (name: string) => boolean): void {
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && String(rule.parent.name).endsWith('keyframes'))
      return
    const used = rule.selectors.filter((selector) => isUsed(selector, known))
    if (used.length === 0) rule.remove()
    else if (used.length < rule.selectors.length) rule.selectors = used
  })
  root.walkAtRules((at) => {
    if (at.nodes?.length === 0) at.remove()
  })
}

/** A selector is used if all its classes, ids and components are. Anything inside `:is()` or `:not()` is ignored. */
function isUsed(selector: string, known: (name: string) => boolean): boolean {
  const judged = selector.replaceAll(/:(?:is|where|not|has)\([^)]*\)/g, '')
  return [...judged.matchAll(/[.#](?<name>[a-zA-Z_][\w-]*)|\[(?<component>data-v-\w+)\]/g)].every(({ groups }) =>
    known(groups?.['name'] ?? groups?.['component'] ?? ''),
  )
}

/** Repeated until nothing changes, because a colour may only be used by another colour. */
function dropVariables(root: Root, code: string): void {
  for (let dropped = true; dropped;) {
    dropped = false
    const used = new Set(
      [...`${root.toString()} ${code}`.matchAll(/(?:var\(\s*|["'`])(--[\w-]+)/g)].map(([, name]) => name),
    )
    root.walkDecls(/^--/, (declaration) => {
      if (used.has(declaration.prop)) return
      declaration.remove()
      dropped = true
    })
  }
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove()
  })
}

export const dropUnusedStyles: Plugin = {
  name: 'workbook:unused-styles',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const files = Object.values(bundle)
      const code = files.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n')
      for (const file of files) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue
        file.source = withoutUnused(String(file.source), code)
      }
    },
  },
}
