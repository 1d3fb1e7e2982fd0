import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Process start-up is what tests cost here; nothing under test keeps globals.
    isolate: false,
    include: ['{packages,apps}/**/*.test.{ts,tsx}', '{checks,proofs,storm,journeys}/**/*.test.ts'],
    globalSetup: ['apps/hub/src/database/testing/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
