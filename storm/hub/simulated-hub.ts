import { refuse, type WhoBook } from '@libertad/domain'
import { DatabaseTrouble } from '../../apps/hub/src/database/database.ts'
import type { HubKey } from '../../apps/hub/src/keys/hub-key.ts'
import type { Random } from '@libertad/scenario'
import { never, type Agenda } from '../agenda.ts'
import type { Faults } from '../faults.ts'
import type { Signing } from '../signing.ts'
import { hubProcess, type Answer, type Request } from './hub-process.ts'
import type { Store } from './store.ts'

export interface SimulatedHub {
  store: Store
  /** Rejects when the hub is down, or goes down before it has answered. */
  serve(request: Request): Promise<Answer>
  kill(): void
  /** Who is who, as the running process remembers it; `undefined` while none has asked. */
  book(): WhoBook | undefined
  /** From now on every attempt to write finds the disk full, or no longer does. */
  fillDisk(full: boolean): void
}

interface HubPorts {
  store: Store
  agenda: Agenda
  random: Random
  faults: Faults
  signing: Signing
  key: HubKey
  /** Told of every answer, before it travels. */
  answered(request: Request, answer: Answer): void
  /** Told of what the hub did not expect: never a fault of the weather. */
  failed(error: unknown): void
}

/** A hub whose processes die, with a store that does not. A killed one is started again by itself some time later. */
export function simulatedHub(ports: HubPorts): SimulatedHub {
  const { store, agenda, random, faults } = ports
  let diskFull = false
  let process: ReturnType<typeof life> | undefined = life()

  function life() {
    const waiting = new Set<(reason: Error) => void>()
    const alive = () => process?.waiting === waiting
    const take = async (least: number, most: number) => {
      await agenda.sleep(random.int(least, most))
      if (!alive()) await never()
    }
    const die = async () => {
      kill()
      await never()
    }
    const { serve, book } = hubProcess({
      ...{ store, signing: ports.signing, key: ports.key, now: agenda.now, latency: () => take(1, 4) },
      mayWrite() {
        if (!diskFull) return
        faults.count('hub_disk_full')
        throw refuse('disk_full')
      },
      cut: {
        // Now and then the disk is slow, and others come to stand in the same queue.
        begins: () => take(2, random.chance(0.15) ? 800 : 40),
        async statement(takeBack) {
          if (faults.strikes('hub_disk_full_in_transaction')) throw new DatabaseTrouble('disk-full', '53100')
          if (!faults.strikes('hub_killed_in_transaction')) return
          takeBack()
          await die()
        },
        async committed() {
          if (faults.strikes('hub_killed_after_commit')) await die()
          if (faults.strikes('hub_commit_unanswered')) throw new DatabaseTrouble('unreachable', '08006')
          await take(1, 10)
        },
      },
    })
    return { serve, book, waiting }
  }

  function kill(): void {
    if (!process) return
    const cut = process.waiting
    process = undefined
    for (const reject of cut) reject(new Error('connection reset'))
    agenda.after(random.int(2_000, 90_000), () => (process = life()))
  }

  return {
    store,
    kill,
    book: () => process?.book(),
    fillDisk: (full) => void (diskFull = full),
    serve(request) {
      if (!process) return Promise.reject(new Error('connection refused'))
      const { serve, waiting } = process
      return new Promise((resolve, reject) => {
        waiting.add(reject)
        serve(request).then(
          (answer) => {
            waiting.delete(reject)
            ports.answered(request, answer)
            resolve(answer)
          },
          (error: unknown) => {
            ports.failed(error)
            reject(error as Error)
          },
        )
      })
    },
  }
}
