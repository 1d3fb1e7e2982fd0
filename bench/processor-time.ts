import { availableParallelism } from 'node:os'
import { readdirSync, readFileSync } from 'node:fs'
import { shown } from './row.ts'

/** Microseconds that this process and those it started spent on processors, whatever else ran beside them. */
export interface ProcessorTime {
  client: number
  hub: number
  postgres: number
}

/** The clock of a process in /proc counts hundredths of a second. */
const tick = 10_000

/** Reads it for this process and its descendants; `undefined` where there is no /proc. */
export function processorTime(): ProcessorTime | undefined {
  const { user, system } = process.cpuUsage()
  const time = { client: user + system, hub: 0, postgres: 0 }
  const found = processes()
  if (!found) return undefined
  const below = (parent: number): void => {
    for (const one of found.filter((other) => other.parent === parent)) {
      time[one.name.startsWith('postgres') ? 'postgres' : 'hub'] += one.ticks * tick
      below(one.id)
    }
  }
  below(process.pid)
  return time
}

function processes(): { id: number; parent: number; name: string; ticks: number }[] | undefined {
  try {
    const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    return ids.flatMap((id) => {
      try {
        const text = readFileSync(`/proc/${id}/stat`, 'utf8')
        const end = text.lastIndexOf(')')
        const fields = text.slice(end + 2).split(' ')
        const name = text.slice(text.indexOf('(') + 1, end)
        return [
          { id: Number(id), parent: Number(fields[1]), name, ticks: Number(fields[11]) + Number(fields[12]) },
        ]
      } catch {
        // It ended between the list and the look.
        return []
      }
    })
  } catch {
    return undefined
  }
}

/** Adds up what some work costs, over several calls. */
export function processorMeter() {
  const sum: ProcessorTime = { client: 0, hub: 0, postgres: 0 }
  let entries = 0
  let known = true
  return {
    async during<T>(many: number, work: () => Promise<T>): Promise<T> {
      const before = processorTime()
      const value = await work()
      const after = processorTime()
      if (!before || !after) known = false
      else for (const part of ['client', 'hub', 'postgres'] as const) sum[part] += after[part] - before[part]
      entries += many
      return value
    },
    /** Microseconds an entry, all parts together. */
    each: () => (known ? (sum.client + sum.hub + sum.postgres) / entries : undefined),
    /** In words, with what follows for a machine that does nothing else; empty where it is not known. */
    words(): string {
      const each = this.each()
      if (each === undefined) return ''
      const parts = (['hub', 'postgres', 'client'] as const).map((part) => Math.round(sum[part] / entries))
      const most = shown((availableParallelism() * 1e6) / each)
      return `; processor time an entry: hub ${parts[0]} µs, PostgreSQL ${parts[1]} µs, client ${parts[2]} µs, so at most ${most} a second with nothing beside it`
    },
  }
}
