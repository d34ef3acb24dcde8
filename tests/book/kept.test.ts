import { describe, expect, test } from 'vitest'

import { readKept, writeKept } from '../../docs/.vitepress/theme/check/kept.ts'
import { chosenWay, chooseWay, wayAfterKey } from '../../docs/.vitepress/theme/ways.ts'
import { account, detailed, lesson } from './results.ts'

describe('what the browser keeps', () => {
  const kept = { 'step01/1-a': { lesson: lesson('fail', detailed('fail', 'a')), account, at: '2026-11-22T20:00:00Z' } }

  test('comes back as it was', () => {
    expect(readKept(writeKept(kept))).toEqual(kept)
  })

  test.each([null, '', '{', '[]', '{"version":2,"results":{}}', '{"version":1,"results":{"a":{"lesson":1}}}'])(
    'is nothing when it is %s',
    (text) => {
      expect(readKept(text)).toEqual({})
    },
  )
})

describe('the tabs', () => {
  test('follow the arrow keys, round the ends, and Home and End', () => {
    expect(wayAfterKey('console', 'ArrowRight')).toBe('cli')
    expect(wayAfterKey('ts', 'ArrowRight')).toBe('console')
    expect(wayAfterKey('console', 'ArrowLeft')).toBe('ts')
    expect(wayAfterKey('cli', 'Home')).toBe('console')
    expect(wayAfterKey('cli', 'End')).toBe('ts')
    expect(wayAfterKey('cli', 'x')).toBeUndefined()
  })

  test('work without storage', () => {
    chooseWay('cli')
    expect(chosenWay.value).toBe('cli')
  })
})
