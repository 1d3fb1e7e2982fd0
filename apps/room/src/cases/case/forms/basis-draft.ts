import { longestBasisHours, type legalGrounds } from '@libertad/domain'
import { madeOf, type Made, type Mistakes } from '../../../form/made.ts'
import type { DataKind } from './consent-draft.ts'

export type LegalGround = (typeof legalGrounds)[number]

export interface BasisDraft {
  ground: LegalGround | ''
  law: string
  recipient: string
  kinds: DataKind[]
  hours: string
}

/** Hours for which a claim may be made. */
export const windows = [12, 24, 48, longestBasisHours] as const

/** Law that a ground usually rests on: Convention on the Rights of the Child, Palermo Protocol, the Covenant. */
export const usualLaws = {
  child_protection: ['crc_3', 'crc_19', 'palermo_6.4'],
  danger_to_life: ['iccpr_6', 'palermo_6.5'],
} as const satisfies Record<LegalGround, readonly string[]>

export const newBasis: BasisDraft = { ground: '', law: '', recipient: '', kinds: [], hours: '12' }

/** The claim that data may go without consent: it says why, under what law, to whom, what, and for how long. */
export function madeBasis(person: string, draft: BasisDraft, now: number): Made<keyof BasisDraft> {
  const { ground, law, recipient, kinds, hours } = draft
  const laws: readonly string[] = ground === '' ? [] : usualLaws[ground]
  const mistakes: Mistakes<keyof BasisDraft> = {
    ...(ground === '' ? { ground: 'choose' as const } : {}),
    ...(laws.includes(law) ? {} : { law: 'needed' as const }),
    ...(recipient === '' ? { recipient: 'needed' as const } : {}),
    ...(kinds.length === 0 ? { kinds: 'choose' as const } : {}),
    ...(windows.some((window) => String(window) === hours) ? {} : { hours: 'needed' as const }),
  }
  return madeOf(mistakes, () => ({
    kind: 'legal_basis.claimed',
    content: {
      ...{ handling: 'own_agency', person, ground: ground as LegalGround, law, recipient, kinds },
      at: new Date(now).toISOString(),
      until: new Date(now + Number(hours) * 3_600_000).toISOString(),
    },
  }))
}
