import { consentPoints, type ConsentPoint } from '@libertad/screening'

/** Version of the texts about consent, as an entry names it. */
const version = 'consent_1'
const told = `${version}.told-`

/**
 * The code of the texts that were shown, with those of the seven points that were told: an entry keeps no sentence.
 * `consent_1.told-1245`
 */
export function textsCode(points: readonly ConsentPoint[]): string {
  const numbers = consentPoints.flatMap(({ code }, at) => (points.includes(code) ? [at + 1] : []))
  return numbers.length === 0 ? version : told + numbers.join('')
}

/** The points that an entry says were told. */
export function pointsTold(texts: string): ConsentPoint[] {
  if (!texts.startsWith(told)) return []
  const numbers = texts.slice(told.length)
  return consentPoints.filter((_, at) => numbers.includes(String(at + 1))).map(({ code }) => code)
}
