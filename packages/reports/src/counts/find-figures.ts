import { groups, type CountField, type Group, type Language } from '../report.ts'
import { findNumbers } from '../numbers/find-numbers.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Figure } from './figure.ts'
import { negatedIn } from './negated.ts'
import { isAuxiliary, isJoined, isNarrow, isNear, isPart, standsAlone } from './parts.ts'
import { sumsOf } from './sums.ts'
import { deedsIn, nounsIn, type Deed, type Noun, type Term } from './terms.ts'
import { wordingAround } from './victim-wording.ts'

interface Counted extends Quantity {
  noun?: Term<Noun>
  /** Where the words of the figure end. */
  until: number
  field?: CountField | undefined
  part: boolean
}

const own: Partial<Record<Noun, CountField>> = {
  ...{ victim: 'victims', arrest: 'arrests', officer: 'officers', migrant: 'migrants', country: 'countries' },
  ...{ investigation: 'investigations', check: 'checks', hit: 'hits', charge: 'charges' },
}
const done: Partial<Record<Deed, CountField>> = { arrest: 'arrests', rescue: 'victims', charge: 'charges' }
const people = new Set<Noun>(['person', 'suspect', 'officer', ...groups])

/** Figures of one sentence. `before`: figures of the sentence before, which “they” and “of these” go back to. */
export function findFigures(
  sentence: Sentence,
  language: Language,
  taken: [number, number][],
  before: Figure[],
): Figure[] {
  const { folded, text } = sentence
  const negated = negatedIn(sentence)
  const numbers = findNumbers(folded, language, taken)
  if (numbers.length === 0) return negated
  const nouns = nounsIn(folded)
  const deeds = deedsIn(folded)
  const counted = numbers.map((quantity, at) => withNoun(quantity, numbers[at + 1], folded, nouns))
  for (const [at, item] of counted.entries())
    item.field = fieldOf(
      item,
      counted.slice(0, at).findLast(({ article }) => !article),
      nextNumber(counted, at),
      folded,
      nouns,
      deeds,
    )
  settleLists(counted, sentence, nouns, before)
  const figures = counted
    .filter(({ field, article }) => field !== undefined && !article)
    .map((item): Figure => {
      const { field, value, high, qualifier, vague, start, until, noun, part } = item
      return {
        field: field!,
        value,
        ...(high !== undefined && { high }),
        ...(qualifier && { qualifier }),
        ...(vague && { vague }),
        ...{ sentence, start, end: until, part },
        words: noun ? wordsOf(text.slice(item.end, until)) : '',
        ...(noun && isGroup(noun.kind) && { group: noun.kind }),
        ...((isNarrow(folded.slice(until)) ||
          (field === 'countries' && isWhereVictimsAre(folded, start, nouns))) && {
          narrow: true,
        }),
        wording: field === 'victims' ? wordingAround(folded, start, until, deeds) : [],
      }
    })
  return [...negated, ...figures, ...sumsOf(counted, sentence, figures)]
}

/** “Une trentaine de victimes” counts victims. */
const wordsOf = (between: string) => between.trim().replace(/^(?:of|de|des|d['’]) ?(?=\p{L})/u, '')

const isGroup = (noun: Noun): noun is Group => (groups as readonly string[]).includes(noun)

/** The next number that counts people or what becomes of them: others stand in nobody's way. */
const nextNumber = (counted: Counted[], at: number) =>
  counted.slice(at + 1).find(({ article, noun }) => !article && noun && !passedOver.has(noun.kind))

const passedOver = new Set<Noun>(['other', 'country', 'nationality'])

function withNoun(
  quantity: Quantity,
  next: Quantity | undefined,
  folded: string,
  nouns: Term<Noun>[],
): Counted {
  const limit = Math.min(next?.start ?? folded.length, quantity.end + 90)
  const lead = folded.slice(Math.max(0, quantity.start - 60), quantity.start)
  const part = isPart(/[^.;]*$/.exec(lead)![0], folded.slice(quantity.end, quantity.end + 24))
  for (const [at, first] of nouns.entries()) {
    if (first.start < quantity.end || first.start >= limit) continue
    const gap = folded.slice(quantity.end, first.start)
    // “13 Caribbean and South American countries”.
    // “Eight are women”: a part, said as a sentence.
    const isSaid = isGroup(first.kind) && /^ (?:son|eran|sont|etaient|sao|eram|were|are)(?: des)? $/.test(gap)
    if (isSaid) return { ...quantity, noun: first, until: first.end, part: true }
    const near = isNear(first.kind === 'country' ? gap.replaceAll(/ (?:and|y|et|e) /g, ' ') : gap)
    if (!near) break
    // “Two male captors” are captors.
    const second = nouns[at + 1]
    const isAdjective =
      isGroup(first.kind) &&
      second !== undefined &&
      ['suspect', 'officer', 'migrant'].includes(second.kind) &&
      second.start < limit &&
      /^ (?:[a-z]+ )?$/.test(folded.slice(first.end, second.start)) &&
      !/^ (?:and|y|et|e|were|de) $/.test(folded.slice(first.end, second.start))
    const noun = isAdjective ? second : first
    return { ...quantity, noun, until: noun.end, part: part || near.determined }
  }
  return { ...quantity, until: quantity.end, part }
}

function fieldOf(
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
const isWhereVictimsAre = (folded: string, start: number, nouns: Term<Noun>[]) =>
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

/**
 * Lists: members without a deed of their own share their neighbour's; groups that follow a total, or a sentence about
 * victims, are parts of it.
 */
function settleLists(counted: Counted[], { folded }: Sentence, nouns: Term<Noun>[], before: Figure[]): void {
  const joined = (at: number) =>
    at > 0 &&
    isJoined(folded.slice(counted[at - 1]!.until, counted[at]!.start)) &&
    counted[at - 1]!.noun !== undefined
  for (let at = counted.length - 1; at > 0; at--) {
    const [one, two] = [counted[at - 1]!, counted[at]!]
    if (joined(at) && one.field === undefined && sameKind(one, two)) one.field = two.field
  }
  for (let at = 1; at < counted.length; at++) {
    const [one, two] = [counted[at - 1]!, counted[at]!]
    if (!joined(at) || !sameKind(one, two)) continue
    if (two.field === undefined || two.article) two.field = one.field
    if (one.part && one.field === two.field) two.part = true
  }
  let total = counted.find(({ field, noun }) => field === 'victims' && noun && !isGroup(noun.kind))
  const goesBack =
    /^\W*(?:they|these|those|of (?:these|those|them|the)|among (?:them|the)|the victims|las victimas|de (?:ellas|ellos|las|los)|entre (?:ellas|ellos|las|los|as|os|elas|eles)|parmi|les victimes|as vitimas|dos|das|destes|destas)\b/.test(
      folded,
    ) &&
    (before.some(({ field }) => field === 'victims') || nouns.some(({ kind }) => kind === 'victim')) &&
    !deedsIn(folded).some(({ kind }) => kind === 'arrest')
  for (const item of counted) {
    if (item.field === 'victims' && item.noun && !isGroup(item.noun.kind)) total = item
    const isGroupItem = item.noun && isGroup(item.noun.kind)
    if (!isGroupItem) continue
    if (item.field === undefined && goesBack && !item.article)
      Object.assign(item, { field: 'victims', part: true })
    else if (total && item.start > total.end && item.value < total.value && !item.article) {
      const between = folded.slice(total.until, item.start)
      if (
        (item.field === undefined || item.field === 'victims') &&
        !/[.;]/.test(between) &&
        (item.part || item.field === undefined || /^[\s,:(-]/.test(between))
      )
        Object.assign(item, { field: 'victims', part: true })
    } else if (
      item.field === undefined &&
      item.part &&
      before.some(({ field }) => field === 'victims') &&
      /^\W*(?:this|that|esto|ce|isso)/.test(folded)
    )
      item.field = 'victims'
  }
}

const sameKind = (one: Counted, two: Counted) =>
  [one, two].every(
    ({ noun, article }) => (noun && people.has(noun.kind)) || noun?.kind === 'victim' || (article && noun),
  )

export type { Counted }
