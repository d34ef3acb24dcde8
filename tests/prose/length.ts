/** How much of a page everybody reads: not what is folded, not tables, and one of the ways to do a task. */
import { passagesOf } from './reading.ts'

/** How many words the pages of a step may have. The first page of a step is to begin, not to read. */
export const MOST_WORDS = { lesson: 700, cover: 250 } as const

const countOf = (text: string) =>
  passagesOf(text)
    .flatMap((passage) => passage.text.split(/\s+/))
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^\[.\]$/.test(word)).length

const WAY = /^<template #(?<name>\w+)>\n(?<text>[\s\S]*?)^<\/template>/gm

/** The words of a page that are open when it opens; of the ways to do a task, the longest. */
export function openWords(page: string): number {
  const open = page
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/<details[\s\S]*?<\/details>/g, '')
    .replaceAll(/^\|.*$/gm, '')
    // What happened, the explanation of a recall and the reference answer are folded.
    .replaceAll(/^::: happened [\s\S]*?^:::$/gm, '')
    .replaceAll(/^(::: recall [\s\S]*?\n- \[.\][^\n]*\n)(?!- \[)[\s\S]*?^:::$/gm, '$1')
    .replaceAll(/^(::: explain [\s\S]*?)^---$[\s\S]*?^:::$/gm, '$1')
  const ways = [...open.matchAll(WAY)].map(({ groups }) => countOf(groups?.['text'] ?? ''))
  return countOf(open.replaceAll(WAY, '')) + Math.max(0, ...ways)
}
