import { serveWork } from '../worker/serve-work.ts'
import { readingWork } from './reading-work.ts'

// What a library complains of a damaged file may name what stands in it.
console.error = () => undefined
serveWork(readingWork(), globalThis as never)
