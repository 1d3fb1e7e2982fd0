import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  // The vault's worker fetches what it needs when it needs it.
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // The hub's policy allows no script that it did not serve as a file.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
})
