import type { Sentence } from '../text/sentences.ts'
import type { DateMention } from './find-dates.ts'

const label =
  /(?:published|posted|issued|released|last updated|updated|publicad[oa]|publie|mis a jour|mise a jour|atualizado|actualizado|pubblicato|date|fecha|data)(?: on| el| le| em| en| date)?\s*[:|-]?\s*(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*,?\s*)?(?:le |el |em )?$/
const dateline = /^[^a-z]{0,3}[\w .,'()/-]{0,48}$/
const afterDateline = /^[\s,)]*(?:\([\w /.-]{2,20}\)\s*)?(?:[-:|.]|\()/

const announced =
  /\b(?:announced|said|reported|announced on|anuncio|informo|annonce|indique|anunciou|informou)(?: (?:on|el|este|ce|le|nesta|na))?(?: [a-z-]+day| lunes| martes| miercoles| jueves| viernes| sabado| domingo| lundi| mardi| mercredi| jeudi| vendredi| samedi| dimanche| [a-z]+-feira)?,?(?: el)? ?$/

export interface Published {
  mention: DateMention
  sentence: Sentence
}

/** When the text says that it was published: by a label, a line of its own, or its dateline. */
export function findPublished(
  sentences: Sentence[],
  datesIn: (sentence: Sentence) => DateMention[],
): Published | undefined {
  const edges = [...sentences.slice(0, 12), ...sentences.slice(12).slice(-4)]
  const candidates = edges.flatMap((sentence, at) =>
    datesIn(sentence)
      .filter(({ isRange, from }) => !isRange && from.day !== undefined)
      .map((mention) => ({ mention, sentence, rank: rank(sentence, mention, at) })),
  )
  const best = candidates.filter(({ rank: own }) => own > 0).sort((a, b) => b.rank - a.rank)[0]
  return best && { mention: best.mention, sentence: best.sentence }
}

function rank({ folded, kind, text }: Sentence, { start, end, from }: DateMention, at: number): number {
  const before = folded.slice(0, start)
  const after = folded.slice(end)
  const hasYear = from.year === undefined ? 0 : 1
  if (label.test(before.slice(-60)))
    return /updated|actualizado|atualizado|mis/.test(before.slice(-30)) ? 4 + hasYear : 6 + hasYear
  const rest = (before + after).replaceAll(
    /\d{1,2}[:h]\d{2}|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|\w+-feira|(?:mon|tues|wednes|thurs|fri|satur|sun)day|am|pm|afp|reuters|efe|ap|by|por|par)\b|[^a-z]/g,
    '',
  )
  if (rest.length < 16 && at < 12 && (kind !== 'sentence' || text.length < 60)) return hasYear ? 5 : 2
  const capitals = /^[\p{Lu} .,'’()/-]*\p{Lu}{3}/u.test(text.slice(0, start))
  if (at < 8 && start < 60 && dateline.test(before) && afterDateline.test(after) && (capitals || start < 32))
    return 3 + hasYear
  return announced.test(before.slice(-50)) && at < 6 ? 1 : 0
}
