import type { Country, Source } from '../report.ts'
import type { Sentence } from '../text/sentences.ts'
import type { CountryMention } from './find-countries.ts'

const lists =
  /\b(?:participat\w+|took part|taking part|involved|joined|countries|country|territories|nations|members? states|carried out (?:simultaneously )?(?:in|across)|conducted (?:simultaneously )?(?:in|across)|took place (?:simultaneously )?(?:in|across)|raids (?:in|across)|authorities (?:in|from|of)|police (?:in|from|of)|led by|particip\w+|paises|naciones|integrad[oa]s? por|(?:realizad|desarrollad|llevad|ejecutad|desplegad)[oa]s?[a-z ]{0,24} en|pays|participe\w*|menee?s? (?:simultanement )?(?:dans|au|aux|en)|conduite? (?:simultanement )?(?:dans|au|aux|en)|lieu[a-z -]{0,30} (?:dans|au|aux|en)|(?:menee?s?|conduite?s?) par|conducted by|(?:realizad|llevad|ejecutad)[oa]s?(?: a cabo)? por|polices? (?:de|du|des)|envolv\w+|participaram|realizada (?:simultaneamente )?(?:em|no|na)|deflagrada (?:em|no|na)|autoridades d[eoa]s?)\b/
const origins =
  /\b(?:victims?|victimas?|victimes?|vitimas?|migrants?|migrantes|imigrantes|inmigrantes|immigrants|workers|trabajadores|trabalhadores|nationals|women|mujeres|mulheres|femmes)\b[^.;:]{0,70}\b(?:from|originating|came|come|hail|vem|vienen|venian|vinham|viennent|estavam? em|estaban? en|were in|are in|se trouvaient|nationalit\w+|de origen|originaires?|procedentes|provenientes?|provenant|oriund[oa]s|principalmente|mainly|mostly|nacionalidade?s?|d'origine|localizada|located)\b|\b(?:countries of (?:origin|destination)|paises de (?:origen|origem|destino)|pays d'origine|destined for|headed for|en route to)\b/

export interface ListedCountries {
  list: Country[]
  /** Codes said to be where victims come from, with their places. */
  nationalities: Country[]
}

/** Countries of the text: those in a list of participants, and those named in any other way. */
export function countriesOf(
  sentences: Sentence[],
  mentionsIn: (sentence: Sentence) => CountryMention[],
  source: (sentence: Sentence, start: number, end: number) => Source,
  isOther: (sentence: Sentence) => boolean,
): ListedCountries {
  const list = new Map<string, Country>()
  const nationalities = new Map<string, Country>()
  for (const sentence of sentences) {
    const mentions = mentionsIn(sentence)
    if (mentions.length === 0) continue
    const origin = originSpan(sentence.folded)
    const took = takingPart(sentence, mentions, sentences[sentence.number - 1]) && !isOther(sentence)
    for (const mention of mentions) {
      const { code, start, end, adjective } = mention
      const isOrigin = origin !== undefined && start >= origin[0] && start < origin[1]
      const country: Country = {
        code,
        words: sentence.text.slice(start, end),
        as: took && !adjective && !isOrigin && start >= datelineOf(sentence.text) ? 'took_part' : 'mentioned',
        ...(adjective && { adjective }),
        ...source(sentence, start, end),
      }
      const known = list.get(code)
      const better =
        !known ||
        (known.as === 'mentioned' && country.as === 'took_part') ||
        (known.adjective && !adjective && known.as === country.as)
      if (better) list.set(code, country)
      if (
        ((isOrigin && !ofMigrants.test(sentence.folded)) ||
          (adjective && isOfVictims(sentence.folded, start, end))) &&
        !isOther(sentence) &&
        !nationalities.has(code)
      )
        nationalities.set(code, country)
    }
  }
  const rank = ({ as, at }: Country) => (as === 'took_part' ? 0 : 1e9) + at[0]
  return {
    list: [...list.values()].sort((a, b) => rank(a) - rank(b)),
    nationalities: [...nationalities.values()],
  }
}

/** Length of “COTONOU (Benin) – ”: where it was written, not who took part. */
const datelineOf = (text: string) =>
  /^\p{Lu}[\p{Lu} .'’-]{2,}[^–—-]{0,40}[–—-]\s/u.exec(text)?.[0].length ?? 0

/** Where migrants met come from is not where victims do. */
const ofMigrants = /\b(?:im|in|imm)?migrant(?:e?s)?\b/

function originSpan(folded: string): [number, number] | undefined {
  const match = origins.exec(folded)
  if (!match) return undefined
  const from = match.index + match[0].length
  const rest = /^[^.;:()]*/.exec(folded.slice(from))![0]
  const verb =
    /\b(?:who|que|qui|were|was|have been|fueron|ont ete|foram|to work|and sent|avant|para serem|por)\b/.exec(
      rest,
    )
  return [from, from + (verb ? verb.index : rest.length)]
}

/** A list of participants: three countries and a word for taking part, two beside “conducted in”, or little else on the line. */
function takingPart(
  { text, folded, kind }: Sentence,
  mentions: CountryMention[],
  before: Sentence | undefined,
): boolean {
  const dateline = datelineOf(text)
  const names = mentions.filter(({ adjective, start }) => !adjective && start >= dateline)
  const distinct = new Set(names.map(({ code }) => code)).size
  if (distinct === 0) return false
  const covered = names.reduce((sum, { start, end }) => sum + end - start, 0)
  const rest = text.length - covered - names.length * 4
  const heading =
    before &&
    /(?:participating|participantes|participants|taking part|took part)[^.]*:?\s*$/.test(before.folded) &&
    before.kind !== 'sentence'
  const said =
    /(?:participating countries|countries (?:taking part|involved|participating)|paises participantes|pays participants|paises que participaram)[^.:]{0,60}(?::|were|are|fueron|son|etaient|sont|foram|sao)/.test(
      folded,
    )
  if (said) return true
  if (heading) return rest < text.length * 0.5
  if (kind !== 'headline' && distinct >= 4 && rest < text.length * 0.4) return true
  return distinct >= 3
    ? lists.test(folded)
    : distinct === 2 &&
        /\b(?:simultane\w+ |jointly )?(?:carried out|conducted|took place|menee?s?|conduite?|realizad[oa]s?|llevad[oa]s? a cabo|police (?:from|of)|officers (?:from|of)|mene\w*) (?:[a-z]+ )?(?:in|across|en|em|au|aux|from|of)\b/.test(
          folded,
        )
}

const isOfVictims = (folded: string, start: number, end: number) =>
  /^\s*(?:[a-z]+ )?(?:women|men|girls|boys|children|victims|minors|workers|nationals|females|teenagers)\b/.test(
    folded.slice(end),
  ) &&
  /\b(?:victim|rescu|freed|exploit|traffick|lured|safeguard|forced)/.test(folded) &&
  !/\b(?:arrest|suspect)\w*\s*$/.test(folded.slice(0, start))
    ? true
    : /\b(?:mujeres|hombres|victimas|ninas|menores|trabajadores|femmes|victimes|hommes|mineures|mulheres|homens|vitimas|meninas|trabalhadores|trabalhadoras|jovenes|chicas|origen|nacionalidad|nacionalidade|nationalite)[\s,]+(?:[a-z]+[\s,]+){0,3}$/.test(
        folded.slice(0, start),
      ) &&
      /\b(?:victim|vitim|rescat|resgat|liber|explot|explor|exploit|secour|trata|traite|trafic)/.test(folded)
