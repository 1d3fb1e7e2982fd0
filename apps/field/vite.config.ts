import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { precacheList } from './build/precache-list.ts'
import { weightUntilUsable } from './build/weight.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Modes in which the app stands on a door kept in memory: every part of the design, and a made-up visit. */
const doors: Record<string, string> = {
  trial: 'src/testing/open-field.tsx',
  visit: 'src/testing/open-visit.tsx',
}

export default defineConfig(({ mode }) => ({
  base: '/field/',
  plugins: [react(), precacheList(), weightUntilUsable()],
  ...(doors[mode] !== undefined && {
    resolve: { alias: [{ find: /^\.\/open-field\.tsx$/, replacement: here(doors[mode]) }] },
  }),
  // The vault's worker fetches what it needs when it needs it.
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // The hub's policy allows no script that it did not serve as a file.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The programs in pieces would cost a phone one request for each; its styles are few.
    cssCodeSplit: false,
    rolldownOptions: {
      input: { field: here('index.html'), 'service-worker': here('src/worker/service-worker.ts') },
      output: {
        // A service worker keeps its address for ever; everything else is named by what is in it.
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
}))
