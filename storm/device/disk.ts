import { memoryStorage, StorageTrouble, type Change, type Storage } from '@libertad/participant'
import type { Random } from '@libertad/scenario'
import { never, type Agenda } from '../agenda.ts'
import type { Faults } from '../faults.ts'

/** One run of a device's program, from its start to its crash. */
export interface Life {
  alive: boolean
  crash(): void
}

/** What a device keeps across its crashes. */
export interface Disk {
  /** The disk as one run of the program has it: a run that is over can neither write nor read any more. */
  of(life: Life): Storage
  /** Everything that was written whole. */
  written(): Change[]
}

/**
 * A device's disk: a log of changes, each batch closed by a mark. A batch that was torn has no mark; the next start
 * finds it and cuts it off whole. Ids that wait come back in the order of an index, not of writing, as they do from
 * a browser's database.
 */
export function disk(
  before: readonly Change[],
  ports: { agenda: Agenda; random: Random; faults: Faults },
): Disk {
  const { agenda, random, faults } = ports
  const log: (Change | 'closed')[] = [...before, 'closed']

  function written(): Change[] {
    log.length = log.lastIndexOf('closed') + 1
    return log.filter((change) => change !== 'closed')
  }

  return {
    written,
    of: (life) => ({
      async load() {
        const replayed = memoryStorage()
        await replayed.write(written())
        const stored = await replayed.load()
        return { ...stored, waiting: stored.waiting.sort() }
      },
      async payload(hash) {
        const put = written().findLast(
          (change) => 'put' in change && change.put === 'payload' && change.value.hash === hash,
        )
        return put && 'put' in put && put.put === 'payload' ? put.value.bytes : undefined
      },
      async write(changes) {
        await agenda.sleep(random.int(1, 25))
        if (!life.alive) return never()
        if (faults.strikes('device_disk_full')) throw new StorageTrouble('full')
        if (faults.strikes('device_crashed_before_write')) return died(life)
        if (faults.strikes('device_write_torn')) {
          log.push(...changes.slice(0, random.int(1, changes.length)))
          return died(life)
        }
        log.push(...changes, 'closed')
        if (faults.strikes('device_crashed_after_write')) return died(life)
      },
    }),
  }
}

function died(life: Life): Promise<never> {
  life.crash()
  return never()
}
