import { needsOpening, type DataKind, type Known } from '@libertad/casework'
import type { Refusal } from '@libertad/domain'
import { readIdentity, readPaper } from '../../cases/sealed/read-content.ts'
import type { CaseLine } from '../../model/care-model.ts'
import type { CarePort } from '../../model/care-port.ts'

/**
 * What this desk knows of her, for a referral: seals are opened, with that ground, only where a kind that goes is in
 * them. The first refusal ends it.
 */
export async function openKnown(
  care: Pick<CarePort, 'open'>,
  { sealed, person }: CaseLine,
  goes: readonly DataKind[],
): Promise<Known | Refusal> {
  const open = async (thing: 'identity' | 'document' | 'photograph'): Promise<unknown[] | Refusal> => {
    if (!needsOpening(goes, thing)) return []
    const opened: unknown[] = []
    for (const { id } of sealed.filter((one) => one.thing === thing && !one.erased)) {
      const answer = await care.open(id, 'referral')
      if (!answer.ok) return answer.refusal
      opened.push(answer.value)
    }
    return opened
  }
  const identity = await open('identity')
  if (!Array.isArray(identity)) return identity
  const documents = await open('document')
  if (!Array.isArray(documents)) return documents
  const photographs = await open('photograph')
  if (!Array.isArray(photographs)) return photographs
  return {
    place: { country: person.country },
    ...{ met: person, identity: readIdentity(identity.at(-1)), photograph: photographs.at(-1) },
    documents: documents.flatMap((one) => readPaper(one) ?? []),
  }
}
