import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the window with a bridge that answers from the golden figures, to look at it without Electron. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: process.env.HARNESS_OUT ?? path.resolve(import.meta.dirname, '../../../out/renderer-harness'),
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
  },
})
