/**
 * The ways to do a task. A page writes them as slots of one component; the build turns them into plain sections, so that
 * their text needs no script to come along, and only the row of tabs is alive.
 */
import { firstWay, ways } from '../theme/ways.ts'
import { html } from './text.ts'
import messages from '../theme/book.en.ts'

const whole = /^<TaskTabs>\n(?<inside>[\s\S]*?)^<\/TaskTabs>$/gm
const section = /^<template #(?<name>[a-z]+)>$(?<text>[\s\S]*?)^<\/template>$/gm

/** Each `<TaskTabs>` of a page as sections. @throws Error for a way that the book does not know. */
export function fillWays(source: string): string {
  let count = 0
  return source.replaceAll(whole, (...found) => {
    const { inside = '' } = found.at(-1) as { inside?: string }
    const id = `ways-${++count}`
    return `<div class="ways"><TaskTabs id="${id}" />\n${sections(inside, id)}\n</div>`
  })
}

function sections(inside: string, id: string): string {
  return inside.replaceAll(section, (_whole, name: string, text: string) => {
    const way = ways.find((each) => each.name === name)
    if (!way) throw new Error(`There is no way "${name}" to do a task.`)
    const hidden = way.name === firstWay ? '' : ' hidden'
    // The tabs add the panel's role later: Vue treats an element with a dynamic role as one that may change.
    const title = `<p class="ways-name"><strong>${html(messages.ways[way.name])}</strong></p>`
    return `<div class="ways-panel${hidden}" id="${id}-panel-${name}">${title}\n${text}\n</div>`
  })
}
