// Starts a command: `npm run check` is `node packages/cli/run.mjs check`. Plain JavaScript: it runs before TypeScript can.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  const { needsNode } = await messages()
  console.error(needsNode.replace('{needed}', '20.19').replace('{version}', process.versions.node))
  process.exit(3)
}

// On Node 20 the AWS SDK announces what it will need in 2027. Maintainers have to act on that, not learners.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'

// `npm run check … | head`: a reader that has seen enough closes the pipe. That is no error; the command ends as usual.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  const { chosenLanguage } = await import('../i18n/choose.mjs')
  const { loadMain } = await import('./start-up/load-main.mjs')
  const choice = chosenLanguage()
  const { main } = await loadMain(choice.language)
  process.exitCode = await main(process.argv.slice(2), choice)
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  console.error((await messages()).notInstalled)
  process.exitCode = 3
}

/** Two sentences, in the language of the shell where it exists: nothing can read .env yet. */
async function messages() {
  const english = () => import('./run.en.mjs')
  const tag = /^[a-z]{2,3}(-[a-z0-9]+)*$/i.exec(process.env.LANGUAGE ?? '')?.[0] ?? 'en'
  return (await import(`./run.${tag}.mjs`).catch(english)).default
}
