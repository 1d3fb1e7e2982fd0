import type { HtcdsCase, HtcdsFields, HtcdsValue } from '../htcds/case.ts'
import type { FieldName } from '../htcds/fields.ts'
import { isCountry } from '../values/countries.ts'
import { inIso6392 } from '../values/languages.ts'
import {
  consentPoints,
  type AsItCame,
  type CaseParts,
  type CodedPart,
  type ConsentPart,
  type IdentityPart,
} from './case-parts.ts'
import { deciders, exploitationTypes, genders, statuses } from './code-pairs.ts'

/** Heading under which a consent of others goes on: theirs was one tick, ours are seven points. */
export const consentAsReceived = 'lib_consent_as_received'

/**
 * A case in the standard. `con_Consent` is TRUE only when all seven points hold, whatever others ticked before; a status
 * goes with who decided it or not at all; contacts that she said are not safe stay here. What the standard has no code
 * for stands beside it in columns that begin with `lib_`.
 */
export function fromCase({ coded, identity, consent, extension }: CaseParts): HtcdsCase {
  const fields: Partial<Record<FieldName, HtcdsValue>> = {
    ...ofCoded(coded),
    ...ofIdentity(identity, coded),
    ...ofConsent(consent),
  }
  const kept: Record<string, string> = {
    ...besideCoded(coded),
    ...besideIdentity(identity),
    ...besideConsent(consent),
  }
  restore(fields, extension.fields)
  restore(kept, extension.kept)
  if (fields.con_Consent === true && !allHold(consent)) {
    delete fields.con_Consent
    kept[consentAsReceived] = 'TRUE'
  }
  return { fields, kept, further: extension.further }
}

/** What came goes back where the parts still say what they said when it came. */
function restore<Value>(into: Partial<Record<string, Value>>, from: Record<string, AsItCame<Value>>): void {
  for (const [name, { as, instead }] of Object.entries(from)) {
    if (JSON.stringify(into[name]) !== JSON.stringify(instead)) continue
    if (as === undefined) delete into[name]
    else into[name] = as
  }
}

const allHold = (consent: ConsentPart) => consentPoints.every((point) => consent[point] === true)

function ofCoded({
  sex,
  nationality,
  receivedOn,
  exploitation,
  determination,
  open,
}: CodedPart): HtcdsFields {
  const gender = genders.out.get(sex)
  const types = exploitation
    .filter((code) => code !== 'unknown')
    .map((code) => exploitationTypes.out.get(code) ?? 'Other')
  const status = determination && statuses.out.get(determination.status)
  return {
    ...(gender !== undefined && { prs_Gender: gender }),
    ...(nationality !== undefined && isCountry(nationality) && { prs_Citizenship: [nationality] }),
    ...(receivedOn !== undefined && { cas_IncomingReferralDate: receivedOn }),
    ...(types.length > 0 && { vic_TypeOfExploitation: [...new Set(types)] }),
    ...(status !== undefined && {
      ...{ vic_TraffickingStatus: status },
      vic_TraffickingStatusDecisionMakingOrg: deciders.out.get(determination!.by) ?? 'Other',
    }),
    ...(open !== undefined && { cas_Status: open ? 'Active' : 'Closed' }),
  }
}

function besideCoded({ ageBand, nationality, exploitation, needs }: CodedPart): Record<string, string> {
  const own = exploitation.filter(
    (code) => code !== 'unknown' && code !== 'other' && !exploitationTypes.out.has(code),
  )
  return {
    ...(ageBand !== 'unknown' && { lib_age_band: ageBand }),
    ...(nationality === 'stateless' && { lib_nationality: 'stateless' }),
    ...(own.length > 0 && { lib_exploitation: own.join(';') }),
    ...(needs.length > 0 && { lib_needs: needs.join(';') }),
  }
}

function ofIdentity(identity: IdentityPart, { nationality }: CodedPart): HtcdsFields {
  const { given, family, birthDate, languages, contacts, documents } = identity
  const safe = contacts.filter(({ safe, value }) => safe !== 'no' && value !== '')
  const [mobile, home] = safe.filter(({ kind }) => kind === 'phone')
  const email = safe.find(({ kind, value }) => kind === 'other' && value.includes('@'))
  const born = /^~?(\d{4}(?:-\d\d-\d\d)?)/.exec(birthDate)?.[1]
  const [first, second] = languages.map(inIso6392)
  const citizenship =
    nationality === undefined && isCountry(identity.nationality) ? identity.nationality : undefined
  const number = documents.find(({ type }) => type === 'identity_card')?.number
  return {
    ...(given !== '' && { prs_FirstName: given }),
    ...(family !== '' && { prs_SecondName: family }),
    ...(born !== undefined && { prs_Birthdate: born }),
    ...(citizenship !== undefined && { prs_Citizenship: [citizenship] }),
    ...(first !== undefined && { prs_PrimaryLanguage: first }),
    ...(second !== undefined && { prs_SecondaryLanguage: second }),
    ...(mobile && { prs_MobilePhone: mobile.value }),
    ...(home && { prs_HomePhone: home.value }),
    ...(email && { prs_Email: email.value }),
    ...(number !== undefined && number !== '' && { prs_IdentityNumber: number }),
  }
}

function besideIdentity({ calledBy, asWritten, birthDate, languages }: IdentityPart): Record<string, string> {
  const coarser = languages.some((language) => inIso6392(language) !== language)
  return {
    ...(calledBy !== '' && { lib_called_by: calledBy }),
    ...(asWritten !== '' && { lib_name_as_written: asWritten }),
    ...(birthDate.startsWith('~') && { lib_birth_date: birthDate }),
    ...((coarser || languages.length > 2) && { lib_languages: languages.join(';') }),
  }
}

function ofConsent(consent: ConsentPart): HtcdsFields {
  if (allHold(consent)) return { con_Consent: true }
  return consentPoints.some((point) => consent[point] === false) ? { con_Consent: false } : {}
}

function besideConsent(consent: ConsentPart): Record<string, string> {
  const held = consentPoints.filter((point) => consent[point] === true)
  return held.length > 0 && held.length < consentPoints.length ? { lib_consent: held.join(';') } : {}
}
