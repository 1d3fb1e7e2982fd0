import * as z from 'zod/mini'
import { erasureGrounds } from '../codes.ts'
import { hash, salt } from '../shapes.ts'
import type { Kind } from './reducer.ts'

/** Bodies named here are deleted wherever they are; headers stay, so that the chain still verifies. */
const erased = z.strictObject({
  salt: salt(),
  entries: z.array(hash()).check(z.minLength(1), z.maxLength(200)),
  ground: z.enum(erasureGrounds),
})

/** May be written about a subject of any type; it changes no state but what the erased bodies had said. */
export const erasureEntries = {
  'bodies.erased': {
    version: 1,
    subject: 'any',
    ring: 'operation',
    opens: false,
    body: erased,
    decision: true,
  },
} as const satisfies Record<string, Omit<Kind, 'subject'> & { subject: 'any' }>
