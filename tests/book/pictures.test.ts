import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, test } from 'vitest'

import { findShots, sizeOf } from '../../docs/.vitepress/book/shots.ts'
import { anatomies, type Anatomy, arrange } from '../../docs/.vitepress/theme/picture/anatomies.ts'
import { description, draw, events, HEIGHT, WIDTH } from '../../docs/.vitepress/theme/picture/sequence.ts'
import { filesUnder, read } from '../gate/trees.ts'

const folder = fileURLToPath(new URL('../../docs/public/shots', import.meta.url))
const shots = findShots(folder)
const attributes = (tag: string) =>
  Object.fromEntries([...tag.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
const tags = filesUnder('docs', /\.md$/).flatMap(
  (file) =>
    [...read(file).matchAll(/<(?<component>PageShot|AnatomyPicture)\b[^>]*>/g)].map((found) => ({
      file,
      component: found.groups?.['component'] ?? '',
      ...attributes(found[0]),
    })) as { file: string; component: string; name?: string; alt?: string; of?: string }[],
)

describe('pictures of pages', () => {
  const shown = tags.filter(({ component }) => component === 'PageShot')

  test('are there, in both colours, and are shown somewhere', () => {
    expect(shown.length).toBeGreaterThan(3)
    expect([...new Set(shown.map(({ name }) => name))].toSorted()).toEqual(Object.keys(shots).toSorted())
  })

  test.each(shown)('$name on $file says in words what it shows', ({ alt = '' }) => {
    expect(alt.length).toBeGreaterThan(40)
    expect(alt).toMatch(/\.$|!$/)
    expect(alt).not.toMatch(/^(image|picture|screenshot) of/i)
  })

  test('are small: 60 KB each at most, 400 KB together', () => {
    const sizes = readdirSync(folder).map((file) => statSync(join(folder, file)).size)
    expect(Math.max(...sizes)).toBeLessThan(60_000)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(400_000)
  })

  test('have one size in both colours, so that nothing jumps', () => {
    for (const [name, size] of Object.entries(shots))
      expect({ name, size: sizeOf(readFileSync(join(folder, `${name}-dark.png`))) }).toEqual({ name, size })
  })
})

describe('pictures of things', () => {
  test.each(Object.entries<Anatomy>(anatomies))(
    '%s: no box covers another, and all that is lit is described in words',
    (_name, anatomy) => {
      const { boxes, height } = arrange(anatomy)
      for (const [at, box] of boxes.entries()) {
        expect(box.y + box.height).toBeLessThan(boxes[at + 1]?.y ?? height)
        expect(box.baselines.every((y) => y > box.y && y < box.y + box.height)).toBe(true)
      }
      expect(anatomy.description.split('. ').length).toBeGreaterThan(2)
    },
  )

  test('fit on a phone: no text runs into the next', () => {
    for (const { boxes } of Object.values<Anatomy>(anatomies))
      for (const { lines } of boxes)
        for (const { name, value } of lines) {
          // Some 8 units a letter: 118 for the name, 170 for the value.
          expect({ name, fits: name.length <= 14 }).toEqual({ name, fits: true })
          expect({ value, fits: value.length <= 21 }).toEqual({ value, fits: true })
        }
  })

  test('are named by pages as they are called', () => {
    const shown = tags.flatMap(({ of }) => (of === undefined ? [] : [of]))
    expect(shown.filter((name) => !(name in anatomies))).toEqual([])
    expect(shown).toContain('pool')
  })

  test('the sequence runs from top to bottom, and its words name every step', () => {
    const drawn = draw()
    expect(drawn.map(({ y }) => y)).toEqual(drawn.map(({ y }) => y).toSorted((a, b) => a - b))
    for (const { y, from, to } of drawn) {
      expect(y).toBeLessThan(HEIGHT)
      expect(Math.max(from, to)).toBeLessThan(WIDTH)
    }
    const messages = events.filter(({ kind }) => kind === 'message').length
    expect(description).toContain(`${messages}. `)
    expect(description).not.toContain(`${messages + 1}. `)
  })
})
