import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Process start-up is what tests cost here; nothing under test keeps globals.
    isolate: false,
    // Much of the work is done by hubs, databases and browsers that the tests wait for.
    maxWorkers: 2,
    include: ['{packages,apps}/**/*.test.{ts,tsx}', '{bench,checks,proofs,storm,journeys}/**/*.test.ts'],
    globalSetup: ['apps/hub/src/database/testing/global-setup.ts'],
    // Browsers and databases share two cores with the tests.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
