import type { dataKinds } from '@libertad/domain'
import type { Needs } from '../needs/needs-of.ts'
import type { WrittenIdentity } from './who-she-is.ts'

type DataKind = (typeof dataKinds)[number]

/** What goes with a referral: of each kind that may go, what there is. */
export function packageOf(
  kinds: readonly DataKind[],
  identity: WrittenIdentity,
  { needs }: Needs,
): Partial<Record<DataKind, unknown>> {
  const { family, given, asWritten, birthDate, contacts, documents } = identity
  const medical = needs.filter((need) => need === 'medical' || need === 'medicine' || need === 'pregnancy')
  const all: Partial<Record<DataKind, unknown>> = {
    ...{ name: { family, given, asWritten, birthDate }, contacts, documents, needs, health: medical },
  }
  return Object.fromEntries(kinds.filter((kind) => kind in all).map((kind) => [kind, all[kind]]))
}
