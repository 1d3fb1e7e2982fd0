import { normaliseName, withoutParticles } from '../names/index.ts'
import type { Role } from '../table/header-words.ts'

/** The form in which values of a role are compared: the same for what differs in writing only. */
export function normaliserOf(role: Role): (text: string) => string {
  switch (role) {
    case 'given name':
    case 'further given name':
    case 'family name':
    case 'full name':
      return nameWords
    case 'e-mail':
      return (text) => text.toLowerCase().replaceAll(/\s/g, '')
    case 'document number':
    case 'house number':
    case 'postcode':
      return (text) => plain(text).replaceAll(' ', '')
    case 'phone':
      // Country and trunk prefixes are written or not.
      return (text) => text.replaceAll(/\D/g, '').slice(-9)
    case 'age':
      return (text) => String(Number.parseInt(text, 10) || '')
    case 'sex':
      return sexOf
    case 'tokens':
      return (text) =>
        text
          .split(/[\s;,|]+/)
          .filter(Boolean)
          .toSorted()
          .join(' ')
    default:
      return plain
  }
}

const simple = /^[a-z]+$/

function nameWords(text: string): string {
  const lower = text.toLowerCase()
  if (simple.test(lower) && !lower.startsWith('abd')) return lower
  const words = withoutParticles(normaliseName(text))
  return words.length > 0 ? words.join(' ') : plain(text)
}

const plain = (text: string) => {
  const lower = text.toLowerCase()
  if (simple.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function sexOf(text: string): string {
  const word = plain(text)
  if (/^(?:f|w|female|wom[ae]n|girl|fem\w*|mujer|mulher|femme|frau|weiblich)$/.test(word)) return 'female'
  if (/^(?:m|male|m[ae]n|boy|masc\w*|hombre|homem|homme|mann|mannlich)$/.test(word)) return 'male'
  return word
}
