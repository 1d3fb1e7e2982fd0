import { serveReading } from './serve-reading.ts'

// What a library complains of a damaged file may name what stands in it.
console.error = () => undefined
serveReading(globalThis as never)
