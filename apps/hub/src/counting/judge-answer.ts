import { refuse, type Content, type Refusal } from '@libertad/domain'

/** What the hub knows of pairs that a parcel's answers name. */
export interface PairsKnown {
  /** By pair: its records that the writer reads and was shown, with their owners. */
  own: Map<string, { record: string; owner: string }[]>
  /** Pairs that there are. */
  there: Set<string>
}

export const noPairs = (): PairsKnown => ({ own: new Map(), there: new Set() })

/** Whether an answer about a pair may be taken: by the agency that has one of its records, or by the coordinator. */
export function judgeAnswer(
  kind: string,
  agency: string,
  body: unknown,
  { own, there }: PairsKnown,
): Refusal | undefined {
  if (kind === 'judgement.given') {
    const { pair, mine } = body as Content<'judgement.given'>
    const isHers = own.get(pair)?.some(({ record, owner }) => record === mine && owner === agency)
    return isHers ? undefined : refuse('subject_unknown', 'pair')
  }
  if (kind === 'settlement.given' && !there.has((body as Content<'settlement.given'>).pair))
    return refuse('subject_unknown', 'pair')
  return undefined
}
