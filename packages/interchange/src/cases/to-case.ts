import { ageBands, exploitations, urgentNeeds } from '@libertad/domain'
import type { HtcdsCase, HtcdsFields, HtcdsValue } from '../htcds/case.ts'
import { bandAt } from '../values/age-bands.ts'
import { exploitationsIn } from '../values/exploitation-words.ts'
import { isCountry, saysStateless } from '../values/countries.ts'
import {
  consentPoints,
  noIdentity,
  type AsItCame,
  type CaseParts,
  type CodedPart,
  type ConsentPart,
  type IdentityPart,
} from './case-parts.ts'
import { deciders, exploitationTypes, genders, statuses } from './code-pairs.ts'
import { fromCase } from './from-case.ts'

/**
 * A case of the standard in the product's own words. `on`: the day on which it is taken in, for her age where the case
 * has no date of referral. Nothing is lost: `fromCase` gives back what came, but for a consent, which is asked anew.
 */
export function toCase(one: HtcdsCase, on?: string): CaseParts {
  const parts: CaseParts = {
    ...{ coded: codedOf(one, on), identity: identityOf(one), consent: consentOf(one) },
    extension: { fields: {}, kept: {}, further: one.further },
  }
  const back = fromCase(parts)
  return {
    ...parts,
    extension: {
      fields: differences<HtcdsValue>(one.fields, back.fields),
      kept: differences<string>(one.kept, back.kept),
      further: one.further,
    },
  }
}

function differences<Value>(
  came: Partial<Record<string, Value>>,
  back: Partial<Record<string, Value>>,
): Record<string, AsItCame<Value>> {
  const found: Record<string, AsItCame<Value>> = {}
  for (const name of new Set([...Object.keys(came), ...Object.keys(back)])) {
    const [as, instead] = [came[name], back[name]]
    if (JSON.stringify(as) === JSON.stringify(instead)) continue
    found[name] = { ...(as !== undefined && { as }), ...(instead !== undefined && { instead }) }
  }
  return found
}

const text = (value: HtcdsValue | undefined): string => (typeof value === 'string' ? value : '')
const list = (value: HtcdsValue | undefined): readonly string[] => (typeof value === 'object' ? value : [])
const listed = (text: string | undefined): string[] => (text ?? '').split(';').filter((part) => part !== '')
const among = <Code extends string>(codes: readonly Code[], given: readonly string[]): Code[] =>
  codes.filter((code) => given.includes(code))

function codedOf({ fields, kept }: HtcdsCase, on: string | undefined): CodedPart {
  const received = text(fields.cas_IncomingReferralDate)
  const isDay = received.length === 10
  const born = text(fields.prs_Birthdate)
  const day = isDay ? received : on
  const band = ageBands.find((code) => code === kept['lib_age_band'])
  const [first, ...others] = list(fields.prs_Citizenship)
  const stateless = kept['lib_nationality'] === 'stateless' || (first !== undefined && saysStateless(first))
  const nationality = stateless
    ? 'stateless'
    : others.length === 0 && isCountry(first ?? '')
      ? first
      : undefined
  const determination = determinationOf(fields)
  const state = text(fields.cas_Status)
  return {
    sex: genders.in.get(text(fields.prs_Gender)) ?? 'not_asked',
    ageBand: (born !== '' && day !== undefined ? bandAt(born, day) : undefined) ?? band ?? 'unknown',
    ...(nationality !== undefined && { nationality }),
    ...(isDay && { receivedOn: received }),
    exploitation: exploitationOf(fields, kept),
    ...(determination && { determination }),
    needs: among(urgentNeeds, listed(kept['lib_needs'])),
    ...(['Active', 'FollowUp'].includes(state) && { open: true }),
    ...(['Closed', 'ClosedReferred'].includes(state) && { open: false }),
  }
}

/** Without who decided it a status determines nothing. */
function determinationOf(fields: HtcdsFields): CodedPart['determination'] {
  const status = statuses.in.get(text(fields.vic_TraffickingStatus))
  const by = deciders.in.get(text(fields.vic_TraffickingStatusDecisionMakingOrg))
  return status && by ? { status, by } : undefined
}

/** `Other` that stands for a code of ours beside it is that code. */
function exploitationOf(fields: HtcdsFields, kept: HtcdsCase['kept']): CodedPart['exploitation'] {
  const own = among(exploitations, listed(kept['lib_exploitation']))
  const known = list(fields.vic_TypeOfExploitation).flatMap(
    (code) => exploitationTypes.in.get(code) ?? exploitationsIn(code),
  )
  const found = [...known.filter((code) => code !== 'other' || own.length === 0), ...own]
  return [...new Set(found)]
}

function identityOf({ fields, kept }: HtcdsCase): IdentityPart {
  const born = text(fields.prs_Birthdate)
  const contact = (kind: string, value: string) =>
    value === '' ? [] : [{ kind, value, safe: 'not_asked' as const }]
  const number = text(fields.prs_IdentityNumber)
  const languages = listed(kept['lib_languages'])
  const spoken = [fields.prs_PrimaryLanguage, fields.prs_SecondaryLanguage]
    .map(text)
    .filter((one) => /^[a-z]{3}$/.test(one))
  return {
    ...noIdentity,
    ...{ family: text(fields.prs_SecondName), given: text(fields.prs_FirstName) },
    ...{ calledBy: kept['lib_called_by'] ?? '', asWritten: kept['lib_name_as_written'] ?? '' },
    birthDate:
      kept['lib_birth_date'] ?? (born.length === 10 || born === '' ? born : `${born.slice(0, 4)}-XX-XX`),
    nationality: list(fields.prs_Citizenship).find(isCountry) ?? '',
    languages: languages.length > 0 ? languages : spoken,
    contacts: [
      ...contact('phone', text(fields.prs_MobilePhone)),
      ...contact('phone', text(fields.prs_HomePhone)),
      ...contact('other', text(fields.prs_Email)),
    ],
    documents: number === '' ? [] : [{ type: 'identity_card', number, issuer: '', zone: '', heldBy: '' }],
  }
}

/** One tick of others says of no single point that it holds; a no says that the first does not. */
function consentOf({ fields, kept }: HtcdsCase): ConsentPart {
  const held = among(consentPoints, listed(kept['lib_consent']))
  const known: ConsentPart = Object.fromEntries(held.map((point) => [point, true]))
  return fields.con_Consent === false ? { ...known, agreed_to_interview: false } : known
}
