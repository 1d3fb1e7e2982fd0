import { checkBody, kindOf, type KindName } from '@libertad/domain'

const year = 365 * 24 * 3_600_000
const anySalt = 'AAAAAAAAAAAAAAAAAAAAAA'

/** Handling code and review date of what is opened at a moment, where nobody chose others: all participants, a year. */
export function openedAt(now: number) {
  return {
    handling: 'participants' as const,
    reviewOn: new Date(now + year).toISOString().slice(0, 10),
  }
}

/** Whether a content would be read at all: asked before it is kept, so that a wrong sign in a name is refused in words. */
export function fits(kind: KindName, content: object): boolean {
  const checked = checkBody(kind, kindOf(kind)?.version ?? 1, { salt: anySalt, ...content })
  return checked !== 'unknown' && checked.fits
}
