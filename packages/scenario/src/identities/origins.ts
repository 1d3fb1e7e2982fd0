import { worldPlaces } from '../plan/world-places.ts'

/** How names are given, ordered and written where somebody comes from. */
export const traditions = [
  'spanish',
  'portuguese',
  'haitian',
  'english',
  'surinamese',
  'nigerian',
  'chinese',
  'hindi',
  'arabic',
  'persian',
  'russian',
  'ukrainian',
] as const
export type Tradition = (typeof traditions)[number]

export interface Origin {
  tradition: Tradition
  /** First languages, ISO 639-3, each as likely as its weight. */
  firstLanguages: [language: string, weight: number][]
  /** What many speak besides, the likeliest first. */
  otherLanguages: string[]
}

// Country, tradition, first languages with their weights, others. Weights are rough, and ours.
const rows = `
VE spanish spa:93,guc:4,wba:3 eng
CO spanish spa:96,guc:3,cbi:1 eng
DO spanish spa:97,hat:3 hat,eng
CU spanish spa:100 eng
BO spanish spa:66,quz:19,ayr:15 spa
PE spanish spa:84,quz:13,ayr:3 spa
EC spanish spa:94,qug:6 spa
BR portuguese por:98,spa:1,wba:1 spa
HT haitian hat:97,fra:3 fra,spa
GY english gyn:68,eng:28,mbc:2,wap:2 eng,spa
JM english jam:72,eng:28 eng
TT english trf:60,eng:40 eng
BB english bjs:60,eng:40 eng
BZ english bzj:45,eng:25,spa:30 eng,spa
LC english acf:50,eng:50 eng
VC english svc:60,eng:40 eng
SR surinamese nld:38,srn:30,hns:20,jvn:12 nld,eng
AW surinamese pap:70,nld:15,spa:15 nld,spa,eng
CW surinamese pap:80,nld:10,spa:10 nld,spa,eng
NG nigerian eng:20,yor:30,ibo:30,bin:20 eng
CM haitian fra:60,eng:40 fra,eng
CN chinese zho:100 eng
TW chinese zho:100 eng
HK chinese zho:100 eng
MO chinese zho:100 por
IN hindi hin:100 eng
NP hindi nep:100 hin,eng
AF persian prs:60,pus:40 prs
IR persian fas:100 eng
RU russian rus:100 eng
BY russian rus:80,bel:20 rus
KZ russian rus:70,kaz:30 rus
KG russian rus:40,kir:60 rus
UA ukrainian ukr:75,rus:25 rus,eng`

const known = new Map(
  rows
    .trim()
    .split('\n')
    .map((row): [string, Origin] => {
      const [country, tradition, first, others] = row.split(' ') as [string, Tradition, string, string]
      const firstLanguages = first.split(',').map((one): [string, number] => {
        const [language, weight] = one.split(':')
        return [language!, Number(weight)]
      })
      return [country, { tradition, firstLanguages, otherLanguages: others.split(',') }]
    }),
)

const traditionOf: Record<string, Tradition> = {
  ...{ spa: 'spanish', por: 'portuguese', fra: 'haitian', hat: 'haitian', nld: 'surinamese' },
  ...{ ara: 'arabic', fas: 'persian', rus: 'russian' },
}

/**
 * Where a nationality (ISO 3166-1 alpha-2, `stateless`, `unknown`) is not among those whom reports of the region name,
 * the first language of its seat decides, and English names stand for those that have no list here.
 */
export function originOf(nationality: string): Origin {
  const own = known.get(nationality)
  if (own) return own
  const [first = 'eng', ...others] = worldPlaces.get(nationality)?.languages ?? []
  return {
    tradition: traditionOf[first] ?? 'english',
    firstLanguages: [[first, 1]],
    otherLanguages: others,
  }
}
