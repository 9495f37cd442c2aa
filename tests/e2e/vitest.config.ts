import { defineConfig } from 'vitest/config'

process.env.TZ = 'Europe/Copenhagen'

/** End to end: one file at a time, because each drives a whole program with a window. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
