#!/usr/bin/env node
// Plain JavaScript, so that an old Node can still say in words that it is too old.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Libertad needs Node 24 or newer; this is ${process.versions.node}. ` +
      'Run it from the project folder with npm (npm start, npx libertad …): the right Node is installed there.',
  )
  process.exit(2)
}
await import('./src/main.ts')
