import { agencyTypes, localDay, settled, type PersonMet } from '@libertad/domain'
import type { CaseParts, IdentityPart } from '@libertad/interchange'
import { readIdentity } from '../../cases/sealed/read-content.ts'
import type { AsReceived } from '../take/take-cases.ts'

type AgencyType = (typeof agencyTypes)[number]

const nothing: AsReceived = {
  coded: { sex: 'not_asked', ageBand: 'unknown', exploitation: [], needs: [] },
  ...{ consent: {}, extension: { fields: {}, kept: {}, further: [] } },
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What others sent with her, as it was sealed with who she is; nothing where she was met here. */
function asReceivedIn(opened: unknown): AsReceived {
  const found = isObject(opened) ? opened['asReceived'] : undefined
  if (!isObject(found)) return nothing
  const { coded, consent, extension } = found
  if (!isObject(coded) || !isObject(consent) || !isObject(extension)) return nothing
  if (!isObject(extension['fields']) || !isObject(extension['kept'])) return nothing
  return found as unknown as AsReceived
}

function identityIn(opened: unknown): IdentityPart {
  const read = readIdentity(opened)
  const empty = { family: '', given: '', calledBy: '', birthDate: '', asWritten: '', nationality: '' }
  if (!read) return { ...empty, languages: [], contacts: [], documents: [] }
  return {
    ...read,
    contacts: read.contacts.map(({ safe, ...contact }) => ({
      ...contact,
      safe: safe === 'yes' || safe === 'no' ? safe : 'not_asked',
    })),
    documents: read.documents.map((paper) => ({ ...paper, zone: '' })),
  }
}

/**
 * A case with who she is, for the standard: what is known here now counts more than what others once sent; what they
 * sent and nobody changed goes on as it came. `by`: what kind of body the agency is, for a determination made here.
 */
export function caseWithIdentity(person: PersonMet, opened: unknown, by: AgencyType): CaseParts {
  const { coded, consent, extension } = asReceivedIn(opened)
  const { sex, ageBand, nationality, exploitation, needs, needsMet, closed, metAt, zone } = person
  const decided = person.determination && settled(person.determination)?.value.status
  const ownStatus = decided === undefined || decided === 'unknown' ? undefined : { status: decided, by }
  const determination = ownStatus ?? coded.determination
  const isFromOthers = opened !== undefined && asReceivedIn(opened) !== nothing
  const receivedOn = isFromOthers ? coded.receivedOn : localDay(metAt, zone)
  const isOpen = closed ? false : isFromOthers ? coded.open : true
  return {
    coded: {
      ...{ sex, ageBand },
      ...(nationality !== undefined && nationality !== 'unknown' && { nationality }),
      ...(receivedOn !== undefined && { receivedOn }),
      exploitation: exploitation.filter((code) => code !== 'unknown'),
      ...(determination && { determination }),
      needs: needs.filter((need) => !needsMet.includes(need)),
      ...(isOpen !== undefined && { open: isOpen }),
    },
    ...{ identity: identityIn(opened), consent, extension },
  }
}
