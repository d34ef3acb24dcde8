// Puts everything that commands load into a few JavaScript files: Node then starts in half the time.
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build } from 'esbuild'

import { translationOf } from '../../i18n/translation.mjs'
import { ROOT } from './inputs.mjs'

/** A bundle is in another folder than its sources; what they look for beside themselves is still there. */
const whereTheSourceIs = {
  name: 'where the source is',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\](checks|packages|solutions)[/\\].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const contents = source
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      return { contents, loader: 'ts' }
    })
  },
}

/** Messages, in the language of the commands. */
const translated = (language) => ({
  name: 'translated',
  setup({ onResolve }) {
    onResolve({ filter: /\.en\.ts$/ }, ({ path, importer, resolveDir }) => ({
      path: translationOf(join(resolveDir, path), language, importer),
    }))
  },
})

/**
 * Builds `packages/cli/src/main.ts` and all that it may load, lazily loaded parts in files of their own, into `folder`.
 * Returns what it was made of, as paths in the workbook.
 */
export async function buildInto(folder, language) {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [join(ROOT, 'packages', 'cli', 'src', 'main.ts')],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    // The packages' ES modules: what is not used of them is left out, so that Node has less to read.
    mainFields: ['module', 'main'],
    // Not for every command, or with binaries of their own: loaded from node_modules when they are needed.
    external: ['dynalite', 'esbuild', 'tsx', 'vitepress', 'zx'],
    // write-file-atomic makes its temporary names with it.
    define: { __filename: '"workbook"' },
    // Bundled CommonJS packages ask for Node's own modules by require.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    plugins: [translated(language), whereTheSourceIs],
    // Less for Node to read. Names stay: they are the names of operations and errors.
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'silent',
  })
  return Object.keys(metafile.inputs).filter((path) => !path.includes(':'))
}
