/**
 * `<<<` imports code by the name of its region. VitePress prints the whole file when it does not find the region and
 * lets the build pass; here the build stops and says which one is missing.
 */
import { readFileSync } from 'node:fs'

const marker = /^(?:\/\/|#) ?#?(?<end>end)?region (?<name>[\w-]+)$/

/** The lines between `#region name` and `#endregion name`, moved to the left margin. */
export function region(text: string, name: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const at = (end: 'end' | undefined) =>
    lines.flatMap((line, index) => {
      const found = marker.exec(line.trim())?.groups
      return found?.['name'] === name && found['end'] === end ? [index] : []
    })
  const [start, ...otherStarts] = at(undefined)
  const [end, ...otherEnds] = at('end')
  if (start === undefined || end === undefined || end < start) throw new Error(`There is no region "${name}".`)
  if (otherStarts.length + otherEnds.length > 0) throw new Error(`There is more than one region "${name}".`)
  return toLeftMargin(lines.slice(start + 1, end).filter((line) => !marker.test(line.trim()))).join('\n')
}

function toLeftMargin(lines: readonly string[]): string[] {
  const margins = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length)
  const margin = Math.min(...margins)
  return lines.map((line) => line.slice(margin))
}

/** The region of a file, or an error that names the file. */
export function regionOf(file: string, name: string): string {
  try {
    return region(readFileSync(file, 'utf8'), name)
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
