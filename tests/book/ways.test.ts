import { describe, expect, test } from 'vitest'

import { chosenWay, chooseWay, wayAfterKey } from '../../docs/.vitepress/theme/ways.ts'

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
