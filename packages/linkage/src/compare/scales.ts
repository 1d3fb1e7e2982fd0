import type { Role } from '../table/header-words.ts'
import { compareDates } from './dates.ts'
import { compareMail } from './mail.ts'
import { compareNames } from './names.ts'
import { compareAges, compareNumbers, comparePostcodes } from './numbers.ts'
import type { Scale } from './scale.ts'
import { compareTexts } from './texts.ts'
import { compareTokens } from './tokens.ts'

/** How values of a role are compared that are not the same. */
export function scaleOf(role: Role): Scale {
  switch (role) {
    case 'given name':
    case 'further given name':
    case 'family name':
    case 'full name':
      return compareNames()
    case 'birth date':
    case 'birth year':
    case 'birth month':
    case 'birth day':
      return compareDates
    case 'age':
      return compareAges
    case 'document number':
    case 'phone':
    case 'house number':
      return compareNumbers
    case 'postcode':
      return comparePostcodes
    case 'e-mail':
      return compareMail
    case 'tokens':
      return compareTokens
    case 'sex':
    case 'address':
    case 'place':
    case 'region':
    case 'other':
      return compareTexts
  }
}
