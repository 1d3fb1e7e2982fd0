import type { Field } from './frame/start.tsx'
import { ThisPhone } from './frame/this-phone.tsx'
import { memoryPort } from './testing/memory-port.ts'

/** Opens what this phone holds, and names the screens that the frame leads to. */
export async function openField(): Promise<Field> {
  return { port: memoryPort(), home: () => <ThisPhone /> }
}
