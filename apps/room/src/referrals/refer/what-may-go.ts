import { dataKinds, isRefusal, mayLeave, type Consent, type LegalBasis } from '@libertad/domain'

export type DataKind = (typeof dataKinds)[number]

/**
 * What of her may go to an agency now, by one consent or one basis of two people: the most that one of them lets go.
 * For a child her own yes lets nothing leave, and a guardian's only beside her own. `at`: instant. `today`: day at her
 * place.
 */
export function whatMayGo(
  of: {
    person: string
    recipient: string
    isChild: boolean
    consents: readonly Consent[]
    bases: readonly LegalBasis[]
  },
  at: string,
  today: string,
): DataKind[] {
  const { person, recipient, isChild, bases } = of
  const consents = of.consents.filter(
    ({ answer, by, assent }) => answer !== 'yes' || (by === 'herself' ? !isChild : assent === 'yes'),
  )
  const goes = (kinds: DataKind[]) =>
    !isRefusal(mayLeave({ consents, bases }, { person, recipient, kinds, purpose: 'share' }, at, today))
  const free = dataKinds.filter((kind) => goes([kind]))
  const together = [...consents, ...bases]
    .filter((one) => one.person === person && one.recipient === recipient)
    .map((one) => free.filter((kind) => one.kinds.includes(kind)))
    .toSorted((one, other) => other.length - one.length)
  return together.find((kinds) => kinds.length > 0 && goes(kinds)) ?? []
}
