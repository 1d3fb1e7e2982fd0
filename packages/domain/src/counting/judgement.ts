import * as z from 'zod/mini'
import { samenessAnswers } from '../codes.ts'
import type { EntryOf, Kind, Reducer } from '../journal/reducer.ts'
import { decide, settled, type Decided } from '../journal/settled.ts'
import { hash, id, opening, salt } from '../shapes.ts'

const answer = () => z.enum(samenessAnswers)

/** An owner's answer about a pair that the hub proposed: her own record, and one that she does not see. */
const given = z.strictObject({ salt: salt(), ...opening, pair: hash(), mine: id(), answer: answer() })
const changed = z.strictObject({ salt: salt(), answer: answer() })
const takenBack = z.strictObject({ salt: salt() })
/** The coordinator's word on a pair whose owners disagree, or of whom one never answers. */
const settledBody = z.strictObject({ salt: salt(), ...opening, pair: hash(), answer: answer() })

const judgement = { subject: 'judgement', ring: 'case', opens: false, version: 1, decision: true } as const
const settlement = { ...judgement, subject: 'settlement', ring: 'operation' } as const

/** Nothing is merged: two records of one human stay two records, with what was said of them. */
export const judgementEntries = {
  'judgement.given': { ...judgement, opens: true, body: given },
  'judgement.changed': { ...judgement, body: changed },
  'judgement.taken_back': { ...judgement, body: takenBack, holdsUnread: true },
  'settlement.given': { ...settlement, opens: true, body: settledBody },
  'settlement.changed': { ...settlement, body: changed },
  'settlement.taken_back': { ...settlement, body: takenBack, holdsUnread: true },
} as const satisfies Record<string, Kind>

export type SamenessAnswer = (typeof samenessAnswers)[number]

export interface Judgement {
  id: string
  owner: string
  pair: string
  /** Own record; absent when the coordinator settles. */
  mine: string | undefined
  answer: Decided<SamenessAnswer>
  takenBack: boolean
}

/** Folds what an owner said of a pair, and what the coordinator did. */
export const foldJudgement: Reducer<Judgement> = (state, known, history) => {
  const entry = known as EntryOf<typeof judgementEntries>
  switch (entry.kind) {
    case 'judgement.given':
    case 'settlement.given': {
      if (state) return state
      const { subject: id, agency: owner } = entry.header
      const mine = entry.kind === 'judgement.given' ? entry.body.mine : undefined
      const { pair, answer: first } = entry.body
      return { id, owner, pair, mine, answer: decide(undefined, first, entry, history), takenBack: false }
    }
    case 'judgement.changed':
    case 'settlement.changed':
      return state && { ...state, answer: decide(state.answer, entry.body.answer, entry, history) }
    default:
      return state && { ...state, takenBack: true }
  }
}

/** What it says now; `undefined` where it was taken back, or where two answers stand side by side. */
export function judged({ answer: said, takenBack: back }: Judgement): SamenessAnswer | undefined {
  return back ? undefined : settled(said)?.value
}
