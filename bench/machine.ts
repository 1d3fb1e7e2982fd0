import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'

/** The class of a machine, as far as a reader needs it to compare: never its name. */
export function machineClass(): string {
  const [first] = cpus()
  const model = first?.model.replace(/\s+/g, ' ').replace(/ @ .*/, '').trim() || 'processor of unknown make'
  const memory = Math.round(totalmem() / 1024 ** 3)
  return `${availableParallelism()} cores (${model}), ${memory} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}, PostgreSQL 18 from npm`
}

/** How many processes wanted a processor on average in the last minute. */
export const load = () => loadavg()[0]!
