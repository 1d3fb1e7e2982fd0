import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plan } from '@libertad/scenario'

/** What a demonstration's data folder keeps of its play, so that one that was cut can go on. */
export interface KeptPlay {
  /** Where the played devices' keys come from; made at the first call. */
  secret(): Uint8Array
  /** Whether there is one: without it nobody can go on with what was played. */
  hasSecret(): boolean
  /** Keeps which play this is. False when another one was begun here. */
  isOf(plan: Plan, seed: string): boolean
  over(): boolean
  end(): void
}

export function keptPlay(dataFolder: string): KeptPlay {
  const secretFile = join(dataFolder, 'player-secret')
  const planFile = join(dataFolder, 'player-plan')
  const doneFile = join(dataFolder, 'player-done')
  /** Written beside and moved: a start that is cut leaves nothing half written. */
  const keep = (file: string, text: string) => {
    mkdirSync(dataFolder, { recursive: true })
    writeFileSync(`${file}.new`, text, { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
  return {
    secret() {
      if (!existsSync(secretFile)) keep(secretFile, randomBytes(32).toString('base64url'))
      return new Uint8Array(Buffer.from(readFileSync(secretFile, 'utf8'), 'base64url'))
    },
    hasSecret: () => existsSync(secretFile),
    isOf(plan, seed) {
      const played = createHash('sha256')
        .update(JSON.stringify([plan, seed]))
        .digest('hex')
      if (!existsSync(planFile)) keep(planFile, played)
      return readFileSync(planFile, 'utf8') === played
    },
    over: () => existsSync(doneFile),
    end: () => keep(doneFile, ''),
  }
}
