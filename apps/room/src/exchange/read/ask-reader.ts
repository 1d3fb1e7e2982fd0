import { askWorker, type AskedOf } from '../worker/ask-worker.ts'
import type { ReadingWork } from './reading-work.ts'
// oxlint-disable-next-line import/default -- with this query the build gives the address of the built worker
import address from './reading-worker.ts?worker&url'

export type ReadingWorker = AskedOf<ReadingWork>

/** Reads and writes files of others apart from the page; what that needs is fetched with the worker. */
export const readingWorker = (): ReadingWorker =>
  askWorker<ReadingWork>(address, 'reading', ['read', 'items', 'convert', 'write'])
