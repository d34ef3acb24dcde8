/** Builds what is published into a folder: `npm run build` (into dist/), then `npm pack ./dist`. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

import { build } from 'esbuild'
import { $ } from 'zx'

const PACKAGE = import.meta.dirname
const SOURCE = join(PACKAGE, 'src')

interface Manifest {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly license: string
  readonly type: string
  readonly engines: object
  readonly dependencies: Readonly<Record<string, string>>
  /** What is different in what is published. */
  readonly publishConfig: object
}

/** Puts the whole package into `folder`: JavaScript, types, the files beside the code, package.json, README, licence. */
export async function buildInto(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const manifest = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')) as Manifest
  const { name, version, description, license, type, engines, publishConfig } = manifest
  // The package for messages goes into the bundle; all other packages are installed.
  const { '@workbook/i18n': _bundled, ...dependencies } = manifest.dependencies
  const published = { name, version, description, license, type, engines, ...publishConfig, dependencies }
  await Promise.all([
    bundleInto(folder, Object.keys(dependencies)),
    declareInto(folder),
    cp(join(SOURCE, 'functions', 'child.mjs'), join(folder, 'child.mjs')),
    cp(join(SOURCE, 'pages', 'assets'), join(folder, 'assets'), { recursive: true }),
    cp(join(SOURCE, 'cognito', 'model', 'NOTICE'), join(folder, 'NOTICE')),
    cp(join(PACKAGE, 'README.md'), join(folder, 'README.md')),
    cp(join(PACKAGE, '..', '..', 'LICENSE'), join(folder, 'LICENSE')),
    writeFile(join(folder, 'package.json'), `${JSON.stringify(published, null, 2)}\n`),
  ])
}

/** All files are beside each other, so what the code looks for beside itself (assets/, child.mjs) is there too. */
async function bundleInto(folder: string, external: readonly string[]): Promise<void> {
  await build({
    entryPoints: { index: join(SOURCE, 'index.ts'), bin: join(SOURCE, 'bin.ts') },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: [...external],
    banner: { js: '#!/usr/bin/env node' },
    logLevel: 'warning',
  })
}

/** The types of the package's entry, and the types they use. */
async function declareInto(folder: string): Promise<void> {
  const out = await mkdtemp(join(tmpdir(), 'practice-account-types-'))
  try {
    const tsc = createRequire(import.meta.url).resolve('typescript/package.json')
    const program = join(dirname(tsc), 'bin', 'tsc')
    await $({ cwd: PACKAGE })`${process.execPath} ${program} -p ${join(PACKAGE, 'tsconfig.build.json')} --outDir ${out}`
    await copyTypes(join(out, 'packages', 'practice-account', 'src'), folder, './index.ts', new Set())
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}

async function copyTypes(from: string, to: string, file: string, done: Set<string>): Promise<void> {
  if (done.has(file)) return
  done.add(file)
  const declared = file.replace(/\.ts$/, '.d.ts')
  const types = await readFile(join(from, declared), 'utf8')
  await writeFile(join(to, declared), types.replaceAll(/'(\.\/[\w-]+)\.ts'/g, "'$1.js'"))
  for (const [, other = ''] of types.matchAll(/'(\.[^']+\.ts)'/g)) await copyTypes(from, to, other, done)
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await buildInto(resolve(process.argv[2] ?? join(PACKAGE, 'dist')))
