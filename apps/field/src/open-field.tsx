import type { Field } from './frame/start.tsx'
import { ThisPhone } from './frame/this-phone.tsx'
import { openHere } from './journal/open-here.ts'

/** Opens what this phone holds, and names the screens that the frame leads to. */
export async function openField(): Promise<Field> {
  return { port: await openHere(), home: () => <ThisPhone /> }
}
