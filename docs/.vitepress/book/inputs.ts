/**
 * Which files the book is made of, written beside the built book: `npm start` builds it again as soon as one of them
 * changes. No list is kept by hand: the pages' files come from the bundler, and what Node loads for
 * the build comes from esbuild, which follows the same imports.
 */
import { writeFile } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'

import { build, type Plugin as EsbuildPlugin } from 'esbuild'
import type { UserConfig } from 'vitepress'

type Plugin = NonNullable<NonNullable<UserConfig['vite']>['plugins']>[number]

/** The file in the built book that lists its inputs; `build-book.ts` of the workbook reads it. */
const INPUTS = '.inputs.json'

/** Records what a build reads. `root` is the workbook's folder, `entries` are the files that Node itself loads. */
export function recordInputs(root: string, entries: readonly string[]) {
  const read = new Set<string>()
  const plugin: Plugin = {
    name: 'workbook:inputs',
    generateBundle() {
      // Modules, and the files they import as text. A module that a plugin loads is not a watched file.
      for (const id of [...this.getModuleIds(), ...this.getWatchFiles()]) read.add(id.replace(/\?.*$/, ''))
    },
  }
  const write = async (outDir: string): Promise<void> => {
    const all = [...read, ...(await loadedByNode(root, entries))]
      .filter((file) => isAbsolute(file))
      .map((file) => relative(root, file).split(sep).join('/'))
      .filter((file) => !/^\.\.|\0|(^|\/)node_modules\//.test(file))
    await writeFile(join(outDir, INPUTS), `${JSON.stringify([...new Set(all)].toSorted(), null, 1)}\n`)
  }
  return { plugin, write }
}

/** Packages from a registry are not followed: the lock file pins their versions. */
const installed: EsbuildPlugin = {
  name: 'installed',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./#]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@workbook/') ? undefined : { path, external: true },
    )
  },
}

async function loadedByNode(root: string, entries: readonly string[]): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...entries],
    outdir: 'unused',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    plugins: [installed],
    logLevel: 'silent',
  })
  return Object.keys(metafile.inputs).map((file) => join(root, file))
}
