import { defineConfig } from 'vitest/config'

/** The clock's zone is fixed: no result may depend on where the tests run. */
process.env.TZ = 'Europe/Copenhagen'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    // Vitest leaves one core free, which on two cores is half of them.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
