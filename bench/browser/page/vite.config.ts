/** Built as the product's pages are: files that the hub's policy allows, and nothing made at run time. */
export default {
  base: '/bench/',
  worker: { format: 'es' },
  build: { target: 'es2023', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
}
