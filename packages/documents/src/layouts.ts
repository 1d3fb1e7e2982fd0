import { field, span, spans, type Layout } from './layout.ts'

/** Cards: Doc 9303 part 5. */
const td1: Layout = {
  format: 'TD1',
  lengths: [30, 30, 30],
  begins: /^[ACI]/,
  fields: [
    field('documentCode', 'documentCode', '1:1-2'),
    field('issuingState', 'state', '1:3-5'),
    { ...field('documentNumber', 'number', '1:6-14', '1:15'), goesOnIn: 'optionalData' },
    field('optionalData', 'optional', '1:16-30'),
    field('birthDate', 'birth', '2:1-6', '2:7'),
    field('sex', 'sex', '2:8'),
    field('expirationDate', 'expiry', '2:9-14', '2:15'),
    field('nationality', 'state', '2:16-18'),
    field('optionalData2', 'optional', '2:19-29'),
    field('names', 'names', '3:1-30'),
  ],
  composite: { at: span('2:30'), over: spans('1:6-30 2:1-7 2:9-15 2:19-29') },
}

/** What begins all formats of two lines. */
const twoLines = (lastOfNames: number) => [
  field('documentCode', 'documentCode', '1:1-2'),
  field('issuingState', 'state', '1:3-5'),
  field('names', 'names', `1:6-${lastOfNames}`),
]

const numberToExpiry = [
  field('documentNumber', 'number', '2:1-9', '2:10'),
  field('nationality', 'state', '2:11-13'),
  field('birthDate', 'birth', '2:14-19', '2:20'),
  field('sex', 'sex', '2:21'),
  field('expirationDate', 'expiry', '2:22-27', '2:28'),
]

/** Official documents of the size TD2: Doc 9303 part 6. */
const td2: Layout = {
  format: 'TD2',
  lengths: [36, 36],
  begins: /^[ACI]/,
  fields: [
    ...twoLines(36),
    ...numberToExpiry.map((one) => (one.kind === 'number' ? { ...one, goesOnIn: 'optionalData' } : one)),
    field('optionalData', 'optional', '2:29-35'),
  ],
  composite: { at: span('2:36'), over: spans('2:1-10 2:14-20 2:22-35') },
}

/** Passports: Doc 9303 part 4. */
const td3: Layout = {
  format: 'TD3',
  lengths: [44, 44],
  begins: /^P/,
  fields: [...twoLines(44), ...numberToExpiry, field('personalNumber', 'optional', '2:29-42', '2:43')],
  composite: { at: span('2:44'), over: spans('2:1-10 2:14-20 2:22-43') },
}

/** Visas: Doc 9303 part 7. They have no composite check digit. */
const mrvA: Layout = {
  format: 'MRV-A',
  lengths: [44, 44],
  begins: /^V/,
  fields: [...twoLines(44), ...numberToExpiry, field('optionalData', 'optional', '2:29-44')],
}

const mrvB: Layout = {
  format: 'MRV-B',
  lengths: [36, 36],
  begins: /^V/,
  fields: [...twoLines(36), ...numberToExpiry, field('optionalData', 'optional', '2:29-36')],
}

/** French identity cards of 1988 to 2021: two lines of 36, and an order of their own. */
const frenchCard: Layout = {
  format: 'FRA-ID',
  lengths: [36, 36],
  begins: /^IDFRA/,
  national: true,
  fields: [
    field('documentCode', 'documentCode', '1:1-2'),
    field('issuingState', 'state', '1:3-5'),
    field('primaryIdentifier', 'name', '1:6-30'),
    field('administrativeCode', 'optional', '1:31-36'),
    field('issueDate', 'optional', '2:1-4'),
    field('administrativeCode2', 'optional', '2:5-7'),
    field('documentNumber', 'number', '2:8-12', '2:13', '2:1-12'),
    field('secondaryIdentifier', 'name', '2:14-27'),
    field('birthDate', 'birth', '2:28-33', '2:34'),
    field('sex', 'sex', '2:35'),
  ],
  composite: { at: span('2:36'), over: spans('1:1-36 2:1-35') },
}

/** Swiss driving licences: no check digit at all. */
const swissLicence: Layout = {
  format: 'CHE-DL',
  lengths: [9, 30, 30],
  begins: /^.{9}FACHE/,
  national: true,
  fields: [
    field('documentNumber', 'number', '1:1-7'),
    field('languageCode', 'optional', '1:7'),
    field('documentCode', 'documentCode', '2:1-2'),
    field('issuingState', 'state', '2:3-5'),
    field('pinCode', 'optional', '2:6-14'),
    field('versionNumber', 'optional', '2:15-17'),
    field('birthDate', 'birth', '2:20-25'),
    field('names', 'names', '3:1-30'),
  ],
}

export const layouts: readonly Layout[] = [td1, td3, mrvA, frenchCard, td2, mrvB, swissLicence]
