import type { CountryMention } from '../countries/find-countries.ts'
import type { NamedOperation } from '../operation/operation-names.ts'
import type { Sentence } from '../text/sentences.ts'

/** Whose figure a sentence gives: the operation's, one place's of it, another time's, another operation's. */
export type Scope = 'main' | 'one_place' | 'background' | 'other_operation'

const otherTimes =
  /\b(?:last year|the year before|previous(?:ly)? (?:operation|edition|year|action)s?|in previous years|(?:a|the) (?:previous|earlier|first|similar|separate|past) (?:operation|edition|exercise|raid)|every year|each year|annually|(?:a|per) year|worldwide,? (?:an estimated|some|about)|globally|are estimated|is estimated|an estimated \d+(?:\.\d+)? million|according to (?:the )?(?:ilo|un|unodc|iom|international labou?r|united nations|walk free|global|figures|data|statistics|official)|so far this year|this year alone|to date|over the (?:past|last)|in the (?:past|last) (?:year|decade|\w+ (?:years|months))|decades?|since (?:19|20)\d\d|since (?:january|the start|the beginning|its)|in recent years|d?el ano pasado|ano anterior|(?:operacion|edicion|fase) anterior|anos anteriores|cada ano|al ano|por ano|anualmente|en lo que va de|desde (?:19|20)\d\d|desde enero|segun (?:la |datos de la |el )?(?:oit|onu|oim|unodc|estadistic|informe|datos oficiales)|en el mundo|a nivel mundial,? (?:unos|se estima)|se estima que|(?:en )?(?:los ultimos|el ultimo) (?:ano|\w+ anos)|l'an(?:nee)? (?:dernier|derniere|passe|precedente)|(?:operation|edition) precedente|(?:une|la) premiere operation|chaque annee|par an\b|depuis (?:19|20)\d\d|depuis (?:janvier|le debut)|selon (?:l'|les |le )?(?:oit|onu|oim|unodc|statistiques|nations unies)|dans le monde,? (?:environ|pres)|on estime|(?:operacao|edicao|fase) anterior|(?:no )?ano passado|anos anteriores|a cada ano|todos os anos|segundo (?:a |dados da |o )?(?:oit|onu|oim|unodc|estatistic|relatorio)|no mundo|estima-se|nos ultimos|neste ano ja|had already|avait deja|avaient deja|ya habia|ja havia|earlier (?:operation|this year)|anteriormente|precedemment)\b/

const localStart =
  /^["“«(–—\s-]*(?:Also |Meanwhile,? |Elsewhere,? |También |Además,? |Por su parte,? |Mientras,? )?(?:[Ii]n|[Aa]t|[Ee]n|[Aa]u|[Aa]ux|À|[Nn]o|[Nn]a|[Nn]os|[Nn]as|[Ee]m|[Dd]ans)\s+(?:the\s+|la\s+|el\s+|los\s+|les\s+|l['’]|southern |northern |eastern |western |neighbouring )?\p{Lu}\p{L}+/u
const noPlace =
  /^\W*(?:in|en|em|au|no|na) (?:total|addition|all|january|february|march|april|may|june|july|august|september|october|november|december|interpol|europol|cooperation|parallel|conjunto|paralelo|colaboracion|operation|operacion|operacao|ambito|ambos|decurso|entanto|cours)/
const oneCase =
  /\b(?:in one (?:case|instance|raid)|in another (?:case|raid)?|in a separate|for example|for instance|one example|en un caso|en otro caso|por ejemplo|dans un (?:autre )?cas|par exemple|autre exemple|em um (?:dos )?casos?|num caso|em outro caso|por exemplo|among the cases|one of the|one network|a network|una de las|la primera|une des|um dos casos|(?:the|a) (?:first|second|third) (?:raid|operation|case))\b/
const totals =
  /\b(?:in total|overall|altogether|all told|a total of|in all|results?|resulting|led to|leading to|yielded|culminated|worldwide|globally|across \d+|(?:in|across) (?:the )?\d+ (?:\w+ )?countries|un total de|en total|balance|se sald\w+|resultad\w+|permitio|permitieron|ha permitido|arroj\w+|concluyo|culmino|au total|bilan|a permis|ont permis|s'est sold\w+|aboutit|aboutir|resultats?|um total de|no total|ao todo|ao total|resultou|resultando|resultaram|levou a|permitiu|saldo|preliminary|preliminares|preliminaires)\b/

export const hasTotalCue = (folded: string): boolean => totals.test(folded)

export interface ScopeContext {
  main: NamedOperation | undefined
  others: NamedOperation[]
  /** Year of the action days, or of publication. */
  year: number | undefined
  /** Countries of headline and opening, which a national report is all about. */
  opening: ReadonlySet<string>
  countries: (sentence: Sentence) => CountryMention[]
}

export function scopeOf(sentence: Sentence, previous: Sentence | undefined, context: ScopeContext): Scope {
  const { main, others, year } = context
  const named = (operation: NamedOperation, where: Sentence) =>
    operation.mentions.some((mention) => mention.sentence === where)
  if (!(main && named(main, sentence))) {
    if (others.some((other) => named(other, sentence))) return 'other_operation'
    const goesOn =
      /^\W*(?:that|the (?:earlier|previous|latter)|it|esa|dicha|aquella|celle-ci|cette (?:derniere|operation)|essa|aquela|in that|then,)\b/.test(
        sentence.folded,
      )
    if (
      goesOn &&
      previous &&
      others.some((other) => named(other, previous)) &&
      !(main && named(main, previous))
    )
      return 'other_operation'
  }
  const years = [...sentence.folded.matchAll(/(?<![\d.,/-])((?:19|20)\d\d)(?!\d|[.,]\d)/g)].map(([own]) =>
    Number(own),
  )
  if (year !== undefined && years.length > 0 && !years.includes(year)) return 'background'
  if (otherTimes.test(sentence.folded)) return 'background'
  return isOnePlace(sentence, context) ? 'one_place' : 'main'
}

function isOnePlace(sentence: Sentence, { opening, countries }: ScopeContext): boolean {
  const { text, folded, kind } = sentence
  if (oneCase.test(folded)) return true
  const own = countries(sentence)
  const labelled = /^[^:–—-]{2,40}(?::|\s[–—-])\s/.exec(text)
  if (labelled && own.some(({ end, adjective }) => end <= labelled[0].length && !adjective))
    return kind === 'item' || text[labelled[0].trimEnd().length - 1] === ':'
  const isLocal = (list: CountryMention[]) =>
    list.length > 0 && list.length <= 2 && list.some(({ code }) => !opening.has(code))
  if (localStart.test(text) && !noPlace.test(folded)) {
    const near = own.filter(({ start }) => start < 40)
    return near.length === 0 ? sentence.number > 1 : isLocal(near)
  }
  const subject = own.filter(({ start }) => start < 45)
  const isSubject =
    /^\W*(?:the |la |el |las |los |le |les |l'|a |as |o |os |en )?(?:[a-z]+ ){0,3}?(?:police|policia|polices|policemen|authorit|autoridad|autorit|polic|gendarm|officers|agents|investigat|guard)/.test(
      folded.slice(0, 60),
    )
  return isSubject && isLocal(subject) && sentence.number > 1
}
