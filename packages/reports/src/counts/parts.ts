const before =
  /\b(?:including|includes?|included|of whom|of which|of those|of these|of them|among them|among whom|among those|among which|incluid[oa]s|incluyendo|incluye|entre (?:ell[oa]s|los que|las que|los cuales|las cuales|quienes)|de (?:los|las) (?:cuales|que)|de ell[oa]s|dont|parmi (?:lesquel(?:le)?s|eux|elles|ceux-ci|celles-ci)|y compris|notamment|sendo|dos quais|das quais|deles|delas|incluindo|incluidos|inclusive|entre (?:eles|elas|os quais|as quais)|figuran|counted)\b[\s,:]*(?:[a-z']+\s+){0,4}$/
const after =
  /^\s*(?:of (?:them|whom|these|those|the|which)\b|de (?:ell[oa]s|los|las|esos|esas)\b|d'entre (?:eux|elles)|deles\b|delas\b|dos quais|das quais|dos|das (?=[a-z]+as)|were (?:minors|children|women|men|under|charged)|eran (?:menores|mujeres|hombres)|etaient (?:des )?mineur|eram (?:menores|mulheres))/

/** Whether the words around a number make it a part of another. */
export const isPart = (lead: string, rest: string): boolean => before.test(lead) || after.test(rest)

const grounds =
  /^[\s,)]*(?:were |made |specifically |directly |suspected |persons )*(?:for|on|related to|linked to|in connection with|por|relacionad[oa]s? con|pour|lie[es]* a)\s+(?!more|over|two|the (?:first|past))/

/** “Arrests for smuggling”: arrests on one ground, which need not be all. */
export const isNarrow = (rest: string): boolean => grounds.test(rest)

const joins =
  /^[\s,]*(?:(?:and|y|et|e|as well as|along with|asi como|ainsi que|bem como|ademas de|plus|alem de)\s+)?(?:(?:another|other|otr[oa]s|outr[oa]s|autres|a further)\s+)?$/

/** True for what stands between two members of a list: “128 women and two men”. */
export const isJoined = (between: string): boolean => joins.test(between)

const stops = new Set(
  (
    'and or in on at by for to with from were was had have has who that which are is be been being as when where while after ' +
    'during across into over under than out but it its their his her not this these ' +
    'y o en por para con que fueron fue han ha son es se su sus como al cuando donde ' +
    'et ou dans par pour qui ont sont a ete est avec sur au aux lors leur ' +
    'e ou em no na nos nas por para com foram foi sao que se seu sua ao aos sob entre'
  ).split(' '),
)

/** Whether a number and a noun this far apart belong together: adjectives between, “of” at most before them. */
export function isNear(gap: string): { of: boolean; determined: boolean } | undefined {
  if (/[.;:!?()[\]|]/.test(gap) || /,/.test(gap)) return undefined
  let words: string[] = gap.match(/[a-z]+/g) ?? []
  if (words.length > 6) return undefined
  const of = /^(?:of|de|d|des|do|da|dos|das|del)$/.test(words[0] ?? '')
  const determined =
    of && /^(?:the|those|these|them|los|las|les|ces|ellos|ellas|estos|estas)$/.test(words[1] ?? '')
  if (of) words = words.slice(determined ? 2 : 1)
  if (words.length > 4 || words.some((own) => stops.has(own))) return undefined
  return { of, determined: determined || /^(?:dos|das)$/.test((gap.match(/[a-z]+/) ?? [''])[0]!) }
}

const auxiliaries =
  /^[\s,]*(?:(?:people|others?|more|mas|mais|de plus|autres|otr[oa]s|outr[oa]s|were|was|are|is|have|has|been|being|also|now|had|fueron|han|sido|estan|quedaron|foram|estao|tinham|ont|ete|sont|etaient|already|subsequently|ya|deja|ja|initially|a|successfully)\s+)*$/

/** True for what may stand between a number, or who was counted, and what was done to them. */
export const isAuxiliary = (between: string): boolean => auxiliaries.test(between)

/** True where nothing that is counted follows: the number stands for people by itself. */
export const standsAlone = (rest: string): boolean => {
  const next = /^\s*([a-z]+|\S|$)/.exec(rest)?.[1] ?? ''
  return !/[a-z]/.test(next) || stops.has(next)
}
