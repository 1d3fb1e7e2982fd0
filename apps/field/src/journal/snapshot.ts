import type { StripFacts } from '../frame/frame-port.ts'
import type { FieldSnapshot } from '../model/field-port.ts'
import type { FieldModel } from '../model/view-model.ts'
import type { PhoneNow } from './open-phone.ts'
import type { PhoneVault } from './vault/phone-vault.ts'

/** So much room is held back, so that words always fit. */
const leastRoom = 30_000_000

/** How many things wait for a person: refused, two versions, damaged, clocks apart, storage. */
function needsYou({ outbox, versions, clock, storage }: FieldModel): number {
  const isFull = storage.free !== undefined && storage.free < leastRoom
  return (
    outbox.attention.length +
    outbox.damaged.length +
    versions.length +
    Number(clock !== undefined) +
    Number(isFull)
  )
}

/** Where the work is, from what is shown. */
export function stripOf(model: FieldModel | undefined, damaged: string | undefined): StripFacts {
  if (!model) return { onlyHere: 0, needsYou: damaged === undefined ? 0 : 1 }
  const { onlyHere, oldestHere, hubAnsweredAt } = model.outbox
  return {
    ...{ onlyHere, needsYou: needsYou(model) },
    ...(oldestHere === undefined ? {} : { oldestHere }),
    ...(hubAnsweredAt === undefined ? {} : { hubAnsweredAt }),
  }
}

export function snapshotOf(now: PhoneNow, vault: PhoneVault, at: number): FieldSnapshot {
  const { gate, opened, here, elsewhere, damaged, hubRefuses } = now
  const model = gate === 'open' ? here?.model() : undefined
  const [leaseEnds, wait] = [vault.leaseEnds(), vault.waitUntil()]
  return {
    ...{ gate, strip: stripOf(model, damaged), ways: vault.ways(), wrongTries: vault.wrongTries() },
    hidesAfter: opened?.inside().hidesAfterSeconds ?? 60,
    ...(leaseEnds === undefined ? {} : { leaseEnds }),
    ...(wait === undefined || wait <= at ? {} : { waitUntil: wait }),
    ...(model ? { model } : {}),
    ...(elsewhere ? { elsewhere } : {}),
    ...(damaged === undefined ? {} : { damaged }),
    ...(hubRefuses ? { hubRefuses } : {}),
  }
}
