import * as z from 'zod/mini'
import { hash, salt } from '../shapes.ts'
import type { History } from './causal-order.ts'
import type { Header } from './entry.ts'
import { choose, type Decided } from './settled.ts'

/** A person settles two versions: takes one, or says that both are right. */
export const choiceBody = z.strictObject({
  salt: salt(),
  about: z.string().check(z.regex(/^[a-z][A-Za-z]{0,30}$/)),
  between: z.array(hash()).check(z.minLength(2), z.maxLength(16)),
  takes: z.union([z.literal('both'), hash()]),
})

interface Choice {
  id: string
  header: Header
  number?: number
  body: z.infer<typeof choiceBody>
}

/** Applies a choice to that decided field of a state which it is about; a choice about anything else changes nothing. */
export function chooseIn<State extends object>(
  state: State,
  entry: Choice,
  history: History,
  fields: (keyof State & string)[],
): State {
  const field = fields.find((name) => name === entry.body.about)
  if (!field) return state
  const before = state[field] as Decided<unknown> | undefined
  return { ...state, [field]: choose(before, entry.body, entry, history) }
}
