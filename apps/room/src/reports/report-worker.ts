import { serveWork } from '../exchange/worker/serve-work.ts'
import { reportWork } from './report-work.ts'

serveWork(reportWork, globalThis as never)
