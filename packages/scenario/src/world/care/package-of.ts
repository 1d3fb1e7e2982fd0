import type { dataKinds } from '@libertad/domain'
import type { Needs } from '../needs/needs-of.ts'
import type { WrittenIdentity } from './who-she-is.ts'

type DataKind = (typeof dataKinds)[number]

/**
 * What goes with a referral: of each kind that may go, what there is, as phones pack it. She agreed to her first name,
 * so no family name is in it, and nobody is given a number that is not safe to call.
 */
export function packageOf(
  kinds: readonly DataKind[],
  identity: WrittenIdentity,
  { needs }: Needs,
): Partial<Record<DataKind, unknown>> {
  const { given, calledBy, contacts, documents, languages } = identity
  const medical = needs.filter((need) => need === 'medical' || need === 'medicine' || need === 'pregnancy')
  const all: Partial<Record<DataKind, unknown>> = {
    ...{ name: { calledBy, given }, documents, health: medical, needs: { needs, met: [], languages } },
    contacts: contacts.filter(({ safe }) => safe === 'yes'),
  }
  return Object.fromEntries(kinds.filter((kind) => kind in all).map((kind) => [kind, all[kind]]))
}
