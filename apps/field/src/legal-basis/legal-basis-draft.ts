import { longestBasisHours, type Content, type LegalBasis } from '@libertad/domain'
import type { DataKind } from '../consent/kinds-said.ts'

type Claimed = Content<'legal_basis.claimed'>

/** Hours for which a claim may be made; the first is proposed, the last is the longest there is. */
export const windows = [12, 24, 48, longestBasisHours] as const

/** Law that a ground usually rests on; whoever claims may name one of the country instead. */
export const usualLaws: Record<Claimed['ground'], readonly string[]> = {
  // Convention on the Rights of the Child; Palermo Protocol.
  child_protection: ['crc_3', 'crc_19', 'palermo_6.4'],
  // International Covenant on Civil and Political Rights, right to life; Palermo Protocol, physical safety.
  danger_to_life: ['iccpr_6', 'palermo_6.5'],
}

export interface BasisDraft {
  ground: Claimed['ground'] | undefined
  law: string | undefined
  /** A law of the country, typed: it goes before `law`. */
  ownLaw: string
  recipient: string | undefined
  kinds: DataKind[]
  hours: (typeof windows)[number]
}

export const newBasis: BasisDraft = {
  ...{ ground: undefined, law: undefined, ownLaw: '', recipient: undefined, kinds: [], hours: windows[0] },
}

const codeOfLaw = /^[A-Za-z0-9][\w.-]{0,39}$/

export type BasisLack = 'ground' | 'law' | 'law_form' | 'recipient' | 'kinds'

/** What is still missing, in the order of the screen. */
export function basisLacks({ ground, law, ownLaw, recipient, kinds }: BasisDraft): BasisLack | undefined {
  if (ground === undefined) return 'ground'
  if (ownLaw !== '' && !codeOfLaw.test(ownLaw)) return 'law_form'
  if (ownLaw === '' && law === undefined) return 'law'
  if (recipient === undefined) return 'recipient'
  return kinds.length === 0 ? 'kinds' : undefined
}

/** Another ground rests on other laws. */
export const withGround = (draft: BasisDraft, ground: Claimed['ground']): BasisDraft =>
  draft.ground === ground ? draft : { ...draft, ground, law: undefined }

/** The claim, or nothing while something is missing. `now`: milliseconds. */
export function basisContent(
  draft: BasisDraft,
  person: string,
  now: number,
): Omit<Claimed, 'handling' | 'reviewOn'> | undefined {
  const { ground, recipient, kinds, hours } = draft
  const law = draft.ownLaw || draft.law
  if (basisLacks(draft) || !ground || !law || !recipient) return undefined
  const at = new Date(now).toISOString()
  return { person, ground, law, recipient, kinds, at, until: new Date(now + hours * 3_600_000).toISOString() }
}

/** Claims that a second person may still answer: not theirs who claimed, not answered, not over. */
export function openToSecond(bases: readonly LegalBasis[], me: string, now: number): LegalBasis[] {
  return bases.filter(
    ({ claimed, seconded, until }) =>
      claimed.actor !== me && seconded === undefined && now <= Date.parse(until),
  )
}
