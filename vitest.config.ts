import { defineConfig } from 'vitest/config'

/** `npm test` runs `unit`: everything that needs no browser. `npm run verify` runs both. */
export default defineConfig({
  test: {
    // The AWS SDK announces on Node 20 what it will need in 2027; nothing a test should print.
    reporters: ['default', './tests/closing-line.ts'],
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 120_000 },
      },
    ],
  },
})
