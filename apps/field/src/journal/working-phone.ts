import type { KeptIdentity } from '@libertad/browser'
import { fieldActs } from './acts/field-acts.ts'
import { inside, type InsidePorts } from './inside/inside.ts'

export { plantDecoy } from './decoy/plant-decoy.ts'
export { wayIn } from './way-in.ts'

/** An enrolled phone that is open, and what can be done with it. */
export async function workingPhone(ports: InsidePorts, identity: KeptIdentity) {
  const here = await inside(ports, identity)
  return { ...here, acts: fieldActs(here, ports.origin, ports.now) }
}

export type WorkingPhone = Awaited<ReturnType<typeof workingPhone>>
