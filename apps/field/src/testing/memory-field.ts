import { refuse } from '@libertad/domain'
import { fieldActs } from '../journal/acts/field-acts.ts'
import { inside } from '../journal/inside/inside.ts'
import { stripOf } from '../journal/snapshot.ts'
import type { FieldPort, FieldSettings, FieldSnapshot } from '../model/field-port.ts'
import { madeUpPlace } from './made-up-place.ts'
import { madeUpVisit } from './made-up-visit.ts'
import { memoryPort, type Trial } from './memory-port.ts'
import { memoryStore } from './memory-store.ts'

const hour = 3_600_000

/**
 * A phone in memory on a made-up visit, for pictures and tests of screens: its journal, folds, keys and seals are the
 * real ones, and no network is there. Resolves when everything is written down.
 */
export async function memoryField(
  begin: Partial<Trial> = {},
  now: () => number = () => Date.now(),
): Promise<FieldPort> {
  const frame = memoryPort({ gate: 'open', ...begin }, now)
  const { place, identity, changes, sites, shelter } = await madeUpPlace(now())
  const store = memoryStore()
  await store.begin(identity)
  await store.storage.write(changes)
  const listeners = new Set<() => void>()
  let settings: FieldSettings = {
    ...{ hidesAfterSeconds: 60, leaseHours: 72, duressSet: false, personLanguage: 'spa' },
  }
  let shown: FieldSnapshot | undefined
  const changed = () => {
    shown = undefined
    for (const listener of listeners) listener()
  }
  const here = await inside(
    {
      ...{ store, origin: 'https://field.example', fetch: globalThis.fetch, wallNow: now, now, changed },
      ...{ refused: () => undefined, plays: () => undefined, decoy: true },
      lease: () => ({ until: now() + settings.leaseHours * hour, hours: settings.leaseHours }),
    },
    identity,
  )
  await here.keys.keys.begin()
  await here.keys.keys.confirmRoot(shelter.agency, shelter.rootKey)
  await here.look()
  const acts = fieldActs(here, 'https://field.example', now)
  await madeUpVisit(acts, sites[0]!, place.team, shelter, now())
  await here.look()
  frame.subscribe(changed)

  return {
    ...{ ...frame, ...acts, journalNow: now },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot() {
      if (shown) return shown
      const { gate, ...rest } = frame.snapshot()
      const model = gate === 'open' ? here.model() : undefined
      shown = { ...rest, gate, strip: stripOf(model, undefined), ...(model ? { model } : {}) }
      return shown
    },
    tryAgain: () => undefined,
    settings: () => settings,
    async changeSettings(next) {
      settings = { ...settings, ...next }
      changed()
      return { ok: true, value: undefined }
    },
    async setDuress(digits) {
      settings = { ...settings, duressSet: digits !== undefined }
      changed()
      return { ok: true, value: undefined }
    },
    addPasskey: async () => ({ ok: false, refusal: refuse('not_allowed', 'passkey') }),
    forgetEverything: async () => frame.lock(),
  }
}
