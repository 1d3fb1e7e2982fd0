import fc from 'fast-check'
import type { Holder, Written } from './write-zone.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const text = (characters: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...characters), minLength, maxLength })
const names = (maxLength: number, minParts = 1) =>
  fc.array(text(letters, 2, maxLength), { minLength: minParts, maxLength: 2 }).map((parts) => parts.join('<'))

const two = (part: number) => String(part).padStart(2, '0')
const day = fc
  .tuple(fc.nat(99), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map(two).join(''))

export const today = '2026-11-25'

const codes = {
  TD1: ['I', 'ID', 'C', 'AC'],
  TD2: ['I', 'A'],
  TD3: ['P', 'PD'],
  'MRV-A': ['V'],
  'MRV-B': ['V'],
}
const states = ['UTO', 'D', 'GUY', 'BRB', 'XXA', 'XXB', 'XCC', 'UNO', 'EUE', 'GBN', 'RKS']

/** Made-up holders of documents of a format; their names leave room for fillers. */
export function holders(format: Written): fc.Arbitrary<Holder> {
  const long = format === 'TD1' || format === 'TD2' ? 13 : 9
  return fc.record({
    documentCode: fc.constantFrom(...codes[format]),
    issuingState: fc.constantFrom(...states),
    primary: names(5),
    secondary: fc.oneof(fc.constant(''), names(5)),
    documentNumber: text(`${letters}0123456789`, 1, long),
    nationality: fc.constantFrom(...states),
    birth: day,
    sex: fc.constantFrom('M', 'F', '<'),
    expiry: day,
    optional: text('ABDEFGHIJLMNOPQRSTUVWXYZ0123456789', 0, 1),
    optional2: text('ABDEFGHIJLMNOPQRSTUVWXYZ0123456789', 0, 11),
  })
}

export const formats = ['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B'] as const
