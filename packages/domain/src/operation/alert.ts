import * as z from 'zod/mini'
import { alertKinds } from '../codes.ts'
import type { EntryOf, Kind, Reducer } from '../journal/reducer.ts'
import { said, type Said } from '../journal/settled.ts'
import { country, id, instant, opening, salt, zone } from '../shapes.ts'

/** Somebody needs help at once. It names a place and a kind, never a person. */
const raised = z.strictObject({
  salt: salt(),
  ...opening,
  kind: z.enum(alertKinds),
  country: country(),
  site: z.optional(id()),
  visit: z.optional(id()),
  at: instant(),
  zone: zone(),
})
const answered = z.strictObject({ salt: salt(), at: instant() })
const ended = z.strictObject({ salt: salt(), at: instant() })

const alert = { subject: 'alert', ring: 'operation', opens: false, version: 1 } as const

export const alertEntries = {
  'alert.raised': { ...alert, opens: true, body: raised },
  'alert.answered': { ...alert, body: answered },
  'alert.ended': { ...alert, body: ended },
} as const satisfies Record<string, Kind>

export interface Alert extends Omit<z.infer<typeof raised>, 'salt' | 'handling' | 'reviewOn'> {
  id: string
  owner: string
  raised: Said<null>
  /** Who answers for it, first of all; nobody has seen it while this is empty. */
  answers: Said<string>[]
  ended: Said<string> | undefined
}

export const foldAlert: Reducer<Alert> = (state, known) => {
  const entry = known as EntryOf<typeof alertEntries>
  if (entry.kind === 'alert.raised') {
    if (state) return state
    const { salt: _, handling: _h, reviewOn: _r, ...rest } = entry.body
    const { subject: id, agency: owner } = entry.header
    return { ...rest, id, owner, raised: said(null, entry), answers: [], ended: undefined }
  }
  if (!state) return state
  if (entry.kind === 'alert.answered')
    return { ...state, answers: [...state.answers, said(entry.body.at, entry)] }
  return { ...state, ended: said(entry.body.at, entry) }
}
