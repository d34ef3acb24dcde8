/**
 * VitePress 1.6 calls its search box a button, with the field and the results inside: a screen reader then reads neither.
 * It is a dialog with a list to choose from; this says so while the theme is built.
 */
import type { UserConfig } from 'vitepress'
import messages from './site.en.ts'

type Plugin = NonNullable<NonNullable<UserConfig['vite']>['plugins']>[number]

const itemState = `:id="'localsearch-item-' + index" :aria-selected="selectedIndex === index ? 'true' : 'false'"`

const repairs = (): readonly (readonly [RegExp, string])[] => [
  [
    /role="button"\s+:aria-owns="[^"]*"\s+aria-expanded="true"\s+aria-haspopup="listbox"\s+aria-labelledby="localsearch-label"/,
    `role="dialog" aria-modal="true" aria-label="${messages.search.dialog}"`,
  ],
  // A result is a link inside an option; the link itself is the option.
  [/:id="'localsearch-item-' \+ index"\s+:aria-selected="[^"]*"\s+role="option"/, 'role="presentation"'],
  [/:href="p\.id"\s+class="result"/, `:href="p.id" class="result" role="option" ${itemState}`],
  // A drawing of a key is an image, so it needs a name.
  [/<kbd :aria-label/g, '<kbd role="img" :aria-label'],
]

/** The same box, fixed. Throws when VitePress has changed it, so that this file is removed once it isn't needed. */
export function asDialog(source: string): string {
  return repairs().reduce((text, [wrong, right]) => {
    if (text.search(wrong) < 0)
      throw new Error('The search box of VitePress has changed: is search-dialog.ts still needed?')
    return text.replace(wrong, right)
  }, source)
}

export const searchIsADialog: Plugin = {
  name: 'workbook:search-is-a-dialog',
  enforce: 'pre',
  transform: (source, id) => (id.endsWith('/VPLocalSearchBox.vue') ? asDialog(source) : undefined),
}
