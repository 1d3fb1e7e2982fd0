import { startEmbeddedServer } from '../../apps/hub/src/database/embedded-server.ts'
import { isRefusedStart } from '@libertad/hub'

/** The database server alone, made if it is not there, and started: what no hub on it can undercut. */
const [dataFolder = ''] = process.argv.slice(2)
const server = await startEmbeddedServer({ dataFolder, note: () => undefined })
if (isRefusedStart(server)) throw new Error(server.happened)
process.send!({ ready: true })
process.on('disconnect', () => void server.stop().then(() => process.exit(0)))
