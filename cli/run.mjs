// Starts a command: `npm run check` is `node cli/run.mjs check`. Plain JavaScript, because it runs before TypeScript can.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `This workbook needs Node 20.19 or newer; this is ${process.versions.node}. Get one at https://nodejs.org`,
  )
  process.exit(3)
}

// The AWS SDK announces on Node 20 what it will need in 2027. That is for us to act on, not for a learner.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'

try {
  const { loadMain } = await import('./start-up/load-main.mjs')
  const { main } = await loadMain()
  await main(process.argv.slice(2))
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  console.error('The packages are not installed yet. Run this first: npm ci')
  process.exitCode = 3
}
