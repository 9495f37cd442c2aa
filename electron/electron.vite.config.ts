import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { leaveOut } from './leaveOut.ts'

const root = path.resolve(import.meta.dirname, '..')
const at = (...parts: string[]): string => path.join(root, ...parts)

/** Left in node_modules: a native module. */
const external = ['electron', 'better-sqlite3', /^node:/]

/** CommonJS, because an ES module main is loaded after `ready` where the sandbox and the scheme come too late. */
const commonJs = { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' } as const

export default defineConfig({
  main: {
    plugins: [leaveOut()],
    build: {
      outDir: at('dist/main'),
      target: 'node20.18',
      externalizeDeps: false,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: {
          main: at('electron/app/main.ts'),
          engineProcess: at('electron/app/engineProcess.ts'),
          worker: at('electron/core/worker.ts'),
        },
        external,
        output: commonJs,
      },
    },
  },
  preload: {
    build: {
      outDir: at('dist/preload'),
      target: 'node20.18',
      externalizeDeps: false,
      minify: false,
      rolldownOptions: { input: { preload: at('electron/app/preload.ts') }, external, output: commonJs },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      outDir: at('dist/renderer'),
      target: 'chrome130',
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
})
