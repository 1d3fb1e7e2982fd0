import { isRefusedStart, startHub } from '@libertad/hub'

/** A hub in a process of its own, as it is in use: told its data folder and that of the pages, it says its port, and stops with its parent. */
const [dataFolder = '', roomFolder = ''] = process.argv.slice(2)
const hub = await startHub({
  ...{ port: 0, dataFolder, databaseUrl: undefined, mode: 'real', version: 'bench', reserve: 0 },
  ...{ roomFolder: roomFolder || `${dataFolder}/none`, note: (line) => console.error(line) },
})
if (isRefusedStart(hub)) {
  console.error(hub.happened)
  process.exit(1)
}
process.send!({ port: hub.port })
process.on('disconnect', () => void hub.stop().then(() => process.exit(0)))
