/** Which lessons a learner means. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { allLessons, Refusal, select, selectOne } from '@workbook/workbook'
import { aFolder } from '../../workbook/test/loop/home.ts'

const lesson = (id: string) => ({ step: id.split('/')[0] ?? '', name: id.split('/')[1] ?? '', id })
const LESSONS = ['step09/1-pool', 'step09/2-client', 'step10/1-sign-in'].map(lesson)

const idsOf = (...words: string[]) => select(words, LESSONS).lessons.map(({ id }) => id)

describe('a step or a lesson', () => {
  test('may be said in every way that a learner would try', () => {
    expect(idsOf('step09')).toEqual(['step09/1-pool', 'step09/2-client'])
    expect(idsOf('step09/')).toEqual(['step09/1-pool', 'step09/2-client'])
    for (const words of [
      ['step09/2'],
      ['step9/2'],
      ['step9', '2'],
      ['step09', '2'],
      ['step09/2-client'],
      ['step09', '2-client'],
    ]) {
      expect(idsOf(...words)).toEqual(['step09/2-client'])
    }
  })

  test.for([
    [[], 'Which step or lesson? The steps are: step09, step10. A single lesson is, for example, step09/1.'],
    [['stpe09'], 'There’s no step or lesson “stpe09”. Did you mean “step09”?'],
    [['step09/7'], 'There’s no lesson “step09/7”. The lessons are: step09/1, step09/2.'],
    [['step09/1-poool'], 'Did you mean “step09/1-pool”?'],
    [['banana'], 'There’s no step or lesson “banana”. The steps are: step09, step10.'],
  ] as const)('%o is refused, with the nearest', ([words, says]) => {
    expect(() => select(words, LESSONS)).toThrow(says)
    expect(() => select(words, LESSONS)).toThrow(Refusal)
  })

  test('where one lesson is meant, a step is not enough', () => {
    expect(() => selectOne(['step09'])).toThrow('Which lesson of step09? There are: step09/1, ')
    expect(selectOne(['step09', '1']).id).toMatch(/^step09\/1-/)
  })

  test('a lesson that only shows something has nothing to check: it is in the book', async () => {
    await using book = await aFolder()
    await mkdir(join(book.path, 'docs', 'step09'), { recursive: true })
    const page = (name: string, front: string) =>
      writeFile(join(book.path, 'docs', 'step09', name), `---\n${front}\n---\n\ncheck: none\n`)
    await page('3-see.md', 'title: x\ncheck: none')
    await page('4-other.md', 'title: y')
    for (const words of [['step09/3'], ['step9', '3'], ['step09/3-see']]) {
      expect(() => select(words, LESSONS, book.path)).toThrow(
        'In lesson 3 there’s nothing to check or solve: it shows what you’ve built. Open it in the book: npm start, then /step09/3-see',
      )
    }
    expect(() => select(['step09/4'], LESSONS, book.path)).toThrow('There’s no lesson “step09/4”')
    expect(() => select(['step09/6'])).toThrow('/step09/6-who-am-i')
  })

  test('the lessons are the files in checks/, in their order', () => {
    const numbers = allLessons().flatMap(({ step, name }) => (step === 'step09' ? [Number.parseInt(name, 10)] : []))
    expect(numbers).toEqual([1, 2, 3, 4, 5])
  })
})
