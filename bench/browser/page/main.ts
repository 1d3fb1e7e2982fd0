import { openHere } from '../../../apps/field/src/journal/open-here.ts'
import { deskOf } from './desk.ts'
import { phoneOf } from './phone.ts'
import { plainWrites } from './plain-rows.ts'

/** What a measure may ask of the product's own code in a browser. */
export const asked = {
  phone: async () => phoneOf(await openHere()),
  desk: deskOf,
  plainWrites,
}

declare global {
  var bench: typeof asked
}
globalThis.bench = asked
