// Node's module hook: what `*.en.ts` resolves to, in the chosen language.
import { fileURLToPath, pathToFileURL } from 'node:url'

import { translationOf } from './translation.mjs'

let language = 'en'

export function initialize(chosen) {
  language = chosen
}

export async function resolve(specifier, context, next) {
  const resolved = await next(specifier, context)
  const [url, query = ''] = resolved.url.split(/(?=\?)/)
  if (!/\.en\.(ts|mjs)$/.test(url)) return resolved
  const importer = context.parentURL?.startsWith('file:') ? fileURLToPath(context.parentURL) : ''
  return { ...resolved, url: pathToFileURL(translationOf(fileURLToPath(url), language, importer)).href + query }
}
