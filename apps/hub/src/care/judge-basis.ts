import { refuse, type Content, type Refusal } from '@libertad/domain'
import type { BasisKnown, Care, CareEntry } from './care-known.ts'

/**
 * The basis that an entry begins or changes, `undefined` for other entries; or why it may not. One person is not two:
 * whoever claimed agrees to nothing, and neither does his device.
 */
export function judgeBasis(
  entry: CareEntry,
  { bases }: Pick<Care, 'bases'>,
): BasisKnown | undefined | Refusal {
  const before = bases.get(entry.subject)
  const { subject: id, agency: owner, audience, actor, device, body } = entry
  const begun = {
    id,
    owner,
    audience,
    actor,
    device,
    seconded: null,
    withdrawnAt: null,
    holds: false,
    readable: true,
  }
  switch (entry.kind) {
    case 'consent.recorded': {
      if (body === undefined) return undefined
      const asked = body as Content<'consent.recorded'>
      const { person, recipient, purpose, kinds, answer, by: givenBy, at, until } = asked
      return {
        ...begun,
        kind: 'consent',
        person,
        recipient,
        purpose,
        kinds,
        answer,
        givenBy,
        saidAt: at,
        until,
      }
    }
    case 'consent.withdrawn': {
      // That it was said is enough: it holds although nobody can read when.
      const { at = entry.claimedAt } = (body ?? {}) as Partial<Content<'consent.withdrawn'>>
      return before && { ...before, withdrawnAt: before.withdrawnAt ?? at }
    }
    case 'legal_basis.claimed': {
      if (body === undefined) return undefined
      const { person, recipient, kinds, at, until } = body as Content<'legal_basis.claimed'>
      const of = { person, recipient, purpose: 'share' as const, kinds, answer: null, givenBy: null }
      return { ...begun, kind: 'legal_basis', ...of, saidAt: at, until }
    }
    case 'legal_basis.seconded': {
      const agrees = (body as Partial<Content<'legal_basis.seconded'>> | undefined)?.agrees === true
      if (!agrees) return before && { ...before, seconded: false }
      if (before?.actor === actor || before?.device === device) return refuse('second_person_needed')
      return before?.seconded === null ? { ...before, seconded: true } : undefined
    }
    default:
      return undefined
  }
}
