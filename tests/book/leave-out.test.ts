import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { expect, test } from 'vitest'

import { UNUSED } from '../../docs/.vitepress/book/leave-out.ts'

const components = join(dirname(fileURLToPath(import.meta.resolve('vitepress/theme-without-fonts'))), 'components')
const files = readdirSync(components).map((file) => `/theme-default/components/${file}`)
const left = files.filter((file) => UNUSED.test(file))

test('every part of the theme that is left out is there to be left out', () => {
  const names = UNUSED.source.split('(?:')[1]?.split(')')[0]?.split('|') ?? []
  expect(names.length).toBeGreaterThan(10)
  const idle = names.filter((name) => !left.some((file) => new RegExp(`/${name}\\.vue$`).test(file)))
  expect(idle).toEqual([])
})

test('what a page of the book needs stays', () => {
  for (const name of [
    'VPDoc',
    'VPNavBar',
    'VPSidebar',
    'VPNavBarExtra',
    'VPFlyout',
    'VPLocalSearchBox',
    'VPSwitchAppearance',
  ]) {
    expect(left).not.toContain(`/theme-default/components/${name}.vue`)
  }
})
