import { needsOpening, type Known } from '@libertad/casework'
import type { Refusal } from '@libertad/domain'
import type { DataKind } from '../consent/kinds-said.ts'
import type { FieldPort, IdentityContent } from '../model/field-port.ts'
import type { PersonOnSite, SiteToday } from '../model/view-model.ts'

/**
 * What this phone knows of her, for a referral: seals are opened, with that ground, only where a kind that goes is in
 * them. The first refusal ends it: half a package helps nobody.
 */
export async function openKnown(
  port: Pick<FieldPort, 'open'>,
  person: PersonOnSite,
  site: SiteToday | undefined,
  goes: readonly DataKind[],
): Promise<Known | Refusal> {
  const open = async (thing: 'identity' | 'document' | 'photograph') => {
    if (!needsOpening(goes, thing)) return []
    const opened: unknown[] = []
    for (const { id } of person.sealed.filter((one) => one.thing === thing)) {
      const answer = await port.open(id, 'referral')
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
    met: person.met,
    identity: identity.at(-1) as IdentityContent | undefined,
    documents: documents as IdentityContent['documents'],
    photograph: photographs.at(-1),
    place: site && { kind: site.kind, country: person.met.country },
  }
}
