import { describe, expect, test } from 'vitest'
import { cases, type LabelledCase } from '../testing/cases.ts'
import { today } from '../testing/holders.ts'
import { readTravelDocuments, type TravelDocument } from './index.ts'

const read = ({ lines }: LabelledCase) => readTravelDocuments(lines.join('\n'), { today })
const sixOf = (date: string | null | undefined) => date?.replaceAll('-', '').slice(2)
const formats: Record<string, string> = { FRENCH_NATIONAL_ID: 'FRA-ID', SWISS_DRIVING_LICENSE: 'CHE-DL' }

/** What each key of the origins is called here, and how the origin writes it. */
const keys: Record<string, (document: TravelDocument) => string | null | undefined> = {
  documentCode: ({ fields }) => fields.documentCode?.value,
  issuingState: ({ fields }) => fields.issuingState?.value,
  countryCode: ({ fields }) => fields.issuingState?.value,
  documentNumber: ({ fields }) => fields.documentNumber?.value,
  documentNumberCheckDigit: ({ fields }) => fields.documentNumber?.check?.found,
  birthDate: ({ fields }) => sixOf(fields.birthDate?.value),
  birthDateCheckDigit: ({ fields }) => fields.birthDate?.check?.found,
  sex: ({ fields }) => fields.sex?.value,
  expirationDate: ({ fields }) => sixOf(fields.expirationDate?.value),
  expirationDateCheckDigit: ({ fields }) => fields.expirationDate?.check?.found,
  nationality: ({ fields }) => fields.nationality?.value,
  nationalityCountryCode: ({ fields }) => fields.nationality?.value,
  optional1: ({ fields }) => fields.optionalData?.value,
  optional2: ({ fields }) => fields.optionalData2?.value,
  optionalData: ({ fields }) => (fields.optionalData ?? fields.personalNumber)?.value,
  optionalData2: ({ fields }) => fields.optionalData2?.value ?? null,
  personalNumber: ({ fields }) => fields.personalNumber?.value,
  personalNumberCheckDigit: ({ fields }) => fields.personalNumber?.check?.found,
  compositeCheckDigit: ({ fields }) => fields.composite?.check?.found,
  lastName: ({ fields }) => fields.primaryIdentifier?.value,
  surnames: ({ fields }) => fields.primaryIdentifier?.value,
  firstName: ({ fields }) => fields.secondaryIdentifier?.value,
  givenNames: ({ fields }) => fields.secondaryIdentifier?.value,
  administrativeCode: ({ fields }) => fields.administrativeCode?.value,
  administrativeCode2: ({ fields }) => fields.administrativeCode2?.value,
  issueDate: ({ fields }) => fields.issueDate?.value,
  languageCode: ({ fields }) => fields.languageCode?.value,
  pinCode: ({ fields }) => fields.pinCode?.value,
  versionNumber: ({ fields }) => fields.versionNumber?.value,
  birthdate: ({ fields }) => fields.birthDate?.value?.replaceAll('-', ''),
  expiryDate: ({ fields }) => fields.expirationDate?.value?.replaceAll('-', ''),
  format: ({ format }) => ({ 'MRV-A': 'td3', 'MRV-B': 'td2' })[format as string] ?? format.toLowerCase(),
  documentType: ({ format }) => (format.startsWith('MRV') ? 'visa' : format === 'TD3' ? 'passport' : 'id'),
  documentTypeAdditional: ({ fields }) => fields.documentCode?.value?.[1] ?? null,
}

describe.each(cases.filter(({ id }) => id !== 'mrz-01'))('$id $name', (labelled) => {
  const { documents, refused } = read(labelled)

  test('is one document of its format', () => {
    expect(refused).toEqual([])
    expect(documents).toHaveLength(1)
    if (labelled.format) expect(documents[0]!.format).toBe(formats[labelled.format] ?? labelled.format)
    expect(documents[0]!.repairs).toEqual([])
  })

  test('has the fields that are expected', () => {
    for (const [key, expected] of Object.entries(labelled.fields ?? {})) {
      const found = keys[key]!(documents[0]!)
      // One origin writes some years in full, and does not say a digit that it did not believe.
      const told = key === 'birthdate' || key === 'expiryDate' ? found?.slice(-expected!.length) : found
      const unbelieved = expected === null && key.endsWith('CheckDigit')
      if (unbelieved)
        expect(documents[0]!.wrongCheckDigits).toContain(
          key.replace(/CheckDigit$/, '').replace('compositeC', 'c'),
        )
      else expect({ [key]: told ?? null }).toEqual({ [key]: expected })
    }
  })

  test('has right and wrong check digits where they are expected', () => {
    // The origin takes Utopia for no state there; the digits are right.
    if (labelled.valid !== null && labelled.valid !== undefined && labelled.id !== 'mrz-09')
      expect(documents[0]!.wrongCheckDigits.length === 0).toBe(labelled.valid)
    for (const [name, right] of Object.entries(labelled.check_digits_icao ?? {}))
      expect({ [name]: !documents[0]!.wrongCheckDigits.includes(name) }).toEqual({ [name]: right })
  })
})

test('four lines that are no two zones are refused in words that say what would be right', () => {
  const { documents, refused } = read(cases.find(({ id }) => id === 'mrz-01')!)
  expect(documents).toEqual([])
  expect(refused).toHaveLength(1)
  expect(refused[0]!.says).toMatch(/4 lines of 36, 36, 36, 36.*2 lines of 36.*blank line/)
  expect(refused[0]!.says).not.toMatch(/FRATEST|ROBERTA/)
})

test('the labelled file itself is read, one zone of each of its lines', () => {
  const all = readTravelDocuments(cases.map(({ lines }) => JSON.stringify({ lines })).join('\n'), { today })
  expect(all.documents.map(({ startsAt }) => startsAt)).toEqual(cases.slice(1).map((_, i) => i + 2))
})
