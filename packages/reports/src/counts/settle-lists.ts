import type { Sentence } from '../text/sentences.ts'
import { isGroup, people, type Counted } from './counted.ts'
import type { Figure } from './figure.ts'
import { isJoined } from './parts.ts'
import { deedsIn, type Noun, type Term } from './terms.ts'

/**
 * Lists: members without a deed of their own share their neighbour's; groups that follow a total, or a sentence about
 * victims, are parts of it.
 */
export function settleLists(
  counted: Counted[],
  { folded }: Sentence,
  nouns: Term<Noun>[],
  before: Figure[],
): void {
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
