import { defineConfig } from 'vitest/config'

/** What needs more than Node: a browser, the AWS CLI, a terminal. */
const WITH_TOOLS = ['browser', 'aws-cli', 'terminal'].map((folder) => `tests/${folder}/**/*.test.ts`)

/** `npm test` runs `unit`; `npm run verify` runs both. */
export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    // The AWS SDK announces on Node 20 what it will need in 2027; nothing a test should print.
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: WITH_TOOLS, testTimeout: 60_000 },
      },
      {
        extends: true,
        test: { name: 'tools', include: WITH_TOOLS, testTimeout: 180_000, hookTimeout: 120_000 },
      },
    ],
  },
})
