import type { CountField } from '../report.ts'
import { people, type Counted } from './counted.ts'
import { isAuxiliary, isNear, standsAlone } from './parts.ts'
import type { Deed, Noun, Term } from './terms.ts'

const own: Partial<Record<Noun, CountField>> = {
  ...{ victim: 'victims', arrest: 'arrests', officer: 'officers', migrant: 'migrants', country: 'countries' },
  ...{ investigation: 'investigations', check: 'checks', hit: 'hits', charge: 'charges' },
}
const done: Partial<Record<Deed, CountField>> = { arrest: 'arrests', rescue: 'victims', charge: 'charges' }

/** What a number counts, by its noun and by what the sentence says was done. Neighbours bound how far is looked. */
export function fieldOf(
  item: Counted,
  previous: Counted | undefined,
  next: Counted | undefined,
  folded: string,
  nouns: Term<Noun>[],
  deeds: Term<Deed>[],
): CountField | undefined {
  const { noun, start, until } = item
  const kind = noun?.kind
  if (kind === 'other' || kind === 'nationality') return undefined
  const from = previous ? previous.until : 0
  const to = Math.min(next?.start ?? folded.length, until + 220)
  const right = folded.slice(until, to)
  if (kind === 'country') return isOrigin(folded, start, nouns) ? undefined : 'countries'
  if (kind && !people.has(kind)) return own[kind]
  // “15 women victims of …”, “57 minors identified as potential victims”, “a dozen people believed to be victims”.
  const victim = nouns.find((term) => term.kind === 'victim' && term.start >= until && term.start < to)
  const toVictim = victim && folded.slice(until, victim.start)
  const asVictims =
    toVictim !== undefined &&
    !/[.;:!?]/.test(toVictim) &&
    (isNear(toVictim) !== undefined ||
      /\b(?:as|como|comme|be|being|ser|etre|sido)\s+(?:[a-z]+ ){0,3}$/.test(toVictim)) &&
    toVictim.length < 80
  if (kind && exploited.test(folded.slice(Math.max(0, start - 40), start))) return undefined
  const left = leftDeed(folded, from, start, deeds)
  if (left) return left === 'arrest' && kind === 'officer' ? 'arrests' : fieldOfDeed(left, kind)
  if (asVictims && kind && kind !== 'officer') return 'victims'
  const after = deeds.filter((deed) => deed.start >= until && deed.start < to)
  const clause = /^[^.;:!?]*/.exec(right)![0].length + until
  const rightDeed = after.find(
    ({ kind: deed, start: at }) =>
      at < clause &&
      !['check', 'train', 'suspect', 'identify'].includes(deed) &&
      reaches(folded.slice(until, at)),
  )
  if (kind === undefined) {
    if (
      after[0] &&
      isAuxiliary(
        folded
          .slice(until, after[0].start)
          .replace(/^ (?:of (?:those|the|them|whom)|de los|de las|dos|das|des)\b/, ''),
      )
    )
      return done[after[0].kind]
    const label = labelled(folded.slice(0, start), nouns, deeds)
    return label && (standsAlone(folded.slice(item.end)) ? label : undefined)
  }
  // “268 people suspected of involvement in …, have been arrested”: a passive reaches far.
  const farDeed = after.find(
    (deed) =>
      ['arrest', 'rescue'].includes(deed.kind) &&
      deed.start < clause &&
      passive.test(folded.slice(until, deed.start)),
  )
  const isTrained = deeds.some(
    (deed) => deed.kind === 'train' && (Math.abs(deed.start - until) < 25 || Math.abs(start - deed.end) < 12),
  )
  if (kind === 'officer' && isTrained) return undefined
  if (kind === 'officer')
    return rightDeed?.kind === 'arrest' && rightDeed.start - until < 30 ? 'arrests' : 'officers'
  const deed = (rightDeed ?? farDeed)?.kind
  const isSuspected = after[0]?.kind === 'suspect' && isAuxiliary(folded.slice(until, after[0].start))
  return fieldOfDeed(deed, kind) ?? (kind === 'person' && isSuspected ? 'suspects' : undefined)
}

const passive =
  /\b(?:were|was|(?:have|has|had) been|fueron|fue|han sido|ha sido|ont ete|a ete|foram|foi)(?: [a-z]+ly)? $/

/** “The exploitation of three minors”: what was done to them is named already. */
const exploited =
  /\b(?:exploitation|exploiting|abuse|abusing|trafficking|explotacion|exploracao|trata|traite|trafico) (?:of|de|d'|des)? ?(?:a los )?$/

/** A deed reaches who was counted over auxiliaries, relative words and a bracket, but not over another subject. */
const reaches = (between: string) =>
  between.length < 100 &&
  !/\b(?:and|y|et|while|mientras|tandis|enquanto|to|para|pour|who (?:arrested|rescued))\b(?! (?:two|three))/.test(
    between.replaceAll(/\([^)]*\)|,[^,]*,/g, ''),
  )

function fieldOfDeed(deed: Deed | undefined, noun: Noun | undefined): CountField | undefined {
  if (noun === 'suspect') return deed === 'arrest' || deed === 'charge' ? done[deed] : 'suspects'
  return deed && done[deed]
}

/** What was done, right before the number: “arrested 22”, “the rescue of nearly 350”, “se detuvo a 12”. */
function leftDeed(folded: string, from: number, start: number, deeds: Term<Deed>[]): Deed | undefined {
  const last = deeds.findLast(({ start: at, end }) => at >= from && end <= start)
  if (!last) return undefined
  const gap = folded.slice(last.end, start)
  const isObject =
    /^\s*(?:(?:[a-z]+'s|of|a|de|d'|des|do|da|dos|das|the|los|las|les|la|to|up|out|a los|total|combined|further|another|otr[oa]s|outr[oa]s|autres|also|successfully|an?|nearly|about|at least|entre|in|el|un|une)\s*)*$/.test(
      gap,
    ) || /^ (?:of )?(?:a total of|un total de|um total de|au total|en total)\s*$/.test(gap)
  // “Presos 22”, but not “the three held 22 women”: who holds is no police.
  return isObject && last.kind in done ? last.kind : undefined
}

/** “Arrests: 22”, “Detenidos – 22”. */
function labelled(lead: string, nouns: Term<Noun>[], deeds: Term<Deed>[]): CountField | undefined {
  const end = lead.replace(
    /\s*[:=-]\s*$|\s+(?:is|was|stands at|stood at|rose to|asciende a|s'eleve a|chegou a)\s+$/,
    '',
  ).length
  const noun = nouns.find((term) => term.end === end)
  if (noun && lead.length > end) return noun.kind === 'suspect' ? 'suspects' : own[noun.kind]
  const deed = deeds.find((term) => term.end === end)
  return deed && lead.length > end ? done[deed.kind] : undefined
}

/** “Victims in 64 countries”: not a number of those that took part, if another is said. */
export const isWhereVictimsAre = (folded: string, start: number, nouns: Term<Noun>[]) =>
  nouns.findLast(({ end }) => end <= start && end > start - 40)?.kind === 'victim' &&
  !/\b(?:across|operation)\b/.test(folded.slice(start - 14, start))

/** “Victims from 64 countries”: where people come from, not who took part. */
function isOrigin(folded: string, start: number, nouns: Term<Noun>[]): boolean {
  const lead = folded.slice(Math.max(0, start - 70), start)
  if (
    /\b(?:nationals of|natives of|coming from|originating (?:from|in)|originaires? d|procedentes de|provenientes de|oriund[oa]s de|provenant d|provenance d|venus de|issu[es]*s? d|origin|origen|origine|origem)\W*(?:\w+\s+)?$/.test(
      lead,
    )
  )
    return true
  if (/\btotal (?:of|de) $/.test(lead)) return false
  if (!/\b(?:from|of|de)\s+(?:(?:some|about|more than|over|at least)\s+)?$/.test(lead)) return false
  const before = nouns.findLast(({ end }) => end <= start && end > start - 40)
  return (
    before !== undefined &&
    ['victim', 'migrant', 'person', 'women', 'men', 'children', 'minors'].includes(before.kind)
  )
}
