/** The pictures of pages, made by `npm run shots`: their names and sizes, read from the files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A picture of a page; there is one in light and one in dark colours, of the same size in pixels. */
export interface Shot {
  readonly width: number
  readonly height: number
}

/** All shots in a folder by name. Throws where one of the two colours is missing. */
export function findShots(folder: string): Readonly<Record<string, Shot>> {
  const names = readdirSync(folder).flatMap(
    (file) => /^(?<name>[a-z-]+)-light\.png$/.exec(file)?.groups?.['name'] ?? [],
  )
  return Object.fromEntries(
    names.map((name) => {
      const dark = join(folder, `${name}-dark.png`)
      if (!existsSync(dark)) throw new Error(`There is no ${dark}: run npm run shots.`)
      return [name, sizeOf(readFileSync(join(folder, `${name}-light.png`)))]
    }),
  )
}

/** The size of a PNG, from its first chunk (IHDR, RFC 2083). */
export function sizeOf(png: Uint8Array): Shot {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  if (view.getUint32(0) !== 0x89504e47) throw new Error('This is no PNG.')
  return { width: view.getUint32(16), height: view.getUint32(20) }
}
