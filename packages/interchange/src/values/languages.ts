import { bare, read, type ReadValue } from './read-value.ts'

/** ISO 639-1 and, behind it, ISO 639-2 (terminological) of each language that has both. */
const pairs =
  `aaaar ababk aeave afafr akaka amamh anarg arara asasm avava ayaym azaze babak bebel bgbul bibis bmbam
  bnben bobod brbre bsbos cacat ceche chcha cocos crcre csces cuchu cvchv cycym dadan dedeu dvdiv dzdzo
  eeewe elell eneng eoepo esspa etest eueus fafas ffful fifin fjfij fofao frfra fyfry gagle gdgla glglg
  gngrn guguj gvglv hahau heheb hihin hohmo hrhrv hthat huhun hyhye hzher iaina idind ieile igibo iiiii
  ikipk ioido isisl itita iuiku jajpn jvjav kakat kgkon kikik kjkua kkkaz klkal kmkhm knkan kokor krkau
  kskas kukur kvkom kwcor kykir lalat lbltz lglug lilim lnlin lolao ltlit lulub lvlav mgmlg mhmah mimri
  mkmkd mlmal mnmon mrmar msmsa mtmlt mymya nanau nbnob ndnde nenep ngndo nlnld nnnno nonor nrnbl nvnav
  nynya ococi ojoji omorm orori ososs papan pipli plpol pspus ptpor quque rmroh rnrun roron rurus rwkin
  sasan scsrd sdsnd sesme sgsag sisin skslk slslv smsmo snsna sosom sqsqi srsrp ssssw stsot susun svswe
  swswa tatam tetel tgtgk ththa titir tktuk tltgl tntsn toton trtur tstso tttat twtwi tytah uguig ukukr
  ururd uzuzb veven vivie vovol wawln wowol xhxho yiyid yoyor zazha zhzho zuzul`.split(/\s+/)

const threeOf = new Map(pairs.map((pair) => [pair.slice(0, 2), pair.slice(2)]))
/** Bibliographic codes of ISO 639-2, where they differ. */
const bibliographic: Record<string, string> = {
  alb: 'sqi',
  arm: 'hye',
  baq: 'eus',
  bur: 'mya',
  chi: 'zho',
  cze: 'ces',
  dut: 'nld',
  fre: 'fra',
  geo: 'kat',
  ger: 'deu',
  gre: 'ell',
  ice: 'isl',
  mac: 'mkd',
  mao: 'mri',
  may: 'msa',
  per: 'fas',
  rum: 'ron',
  slo: 'slk',
  tib: 'bod',
  wel: 'cym',
}

/** ISO 639-2 of languages and groups that ISO 639-1 has no code for. */
const threeOnly = new Set(
  `ace ach ada ady afa afh ain akk ale alg alt ang anp apa arc arn arp art arw ast ath aus awa bad bai bal ban
  bas bat bej bem ber bho bik bin bla bnt btk bua bug byn cad cai car cau ceb cel chb chg chk chm chn cho
  chp chr chy cmc cnr cop cpe cpf cpp crh crp csb cus dak dar day del den dgr din doi dra dsb dua dum dyu
  efi egy eka elx enm ewo fan fat fil fiu fon frm fro frr frs fur gaa gay gba gem gez gil gmh goh gon gor
  got grb grc gsw gwi hai haw hil him hit hmn hsb hup iba ijo ilo inc ine inh ira iro jbo jpr jrb kaa kab
  kac kam kar kaw kbd kha khi kho kmb kok kos kpe krc krl kro kru kum kut lad lah lam lez lol loz lua lui
  lun luo lus mad mag mai mak man map mas mdf mdr men mga mic min mis mkh mnc mni mno moh mos mul mun mus
  mwl mwr myn myv nah nai nap nds new nia nic niu nog non nqo nso nub nwc nym nyn nyo nzi osa ota oto paa
  pag pal pam pap pau peo phi phn pon pra pro raj rap rar roa rom rup sad sah sai sal sam sas sat scn sco
  sel sem sga sgn shn sid sio sit sla sma smi smj smn sms snk sog son srn srr ssa suk sus sux syc syr tai
  tem ter tet tig tiv tkl tlh tli tmh tog tpi tsi tum tup tut tvl tyv udm uga umb und vai vot wak wal war
  was wen xal yao yap ypk zap zbl zen zgh znd zun zxx zza`.split(/\s+/),
)

/** Creoles without a code of their own in ISO 639-2, by the language that most of their words come from. */
const creoles: Record<string, string> = {
  ...Object.fromEntries(
    'aig bah bzj djk gcl gul gyn icr jam jvd kww lir pcm srm svc tch trf vic wes'
      .split(' ')
      .map((one) => [one, 'cpe']),
  ),
  ...Object.fromEntries('acf gcf gcr lou rcf mfe crs scf'.split(' ').map((one) => [one, 'cpf'])),
  ...Object.fromEntries('kea pov pre'.split(' ').map((one) => [one, 'cpp'])),
}

/** A language of three letters in ISO 639-2, which is coarser: creoles by their group, what it has not as `mis`. */
export const inIso6392 = (language: string): string =>
  known.has(language) || threeOnly.has(language) ? language : (creoles[language] ?? 'mis')

const known = new Set(pairs.map((pair) => pair.slice(2)))
const spoken = ['en', 'es', 'fr', 'pt', 'nl']
let named: Map<string, string> | undefined
function byName(name: string): string | undefined {
  named ??= new Map(
    spoken.flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: 'language' })
      return [...threeOf].map(([two, three]) => [bare(names.of(two) ?? two), three] as const)
    }),
  )
  return named.get(name)
}

/** Whether the form is that of a language that somebody speaks: of three letters, and named in lists of today. */
function isNamed(three: string): boolean {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(three) !== undefined
  } catch {
    return false
  }
}

/** A language in three letters (ISO 639-2, or 639-3 for the many that have no other); from two, or from its name. */
export function readLanguage(text: string): ReadValue<string> {
  const lower = text.trim().toLowerCase()
  const three = threeOf.get(lower) ?? bibliographic[lower]
  if (three) return read(three)
  if (known.has(lower) || threeOnly.has(lower) || (/^[a-z]{3}$/.test(lower) && isNamed(lower)))
    return read(lower)
  const found = byName(bare(text))
  if (found)
    return read(found, { code: 'language_by_name', says: 'Read by its name as a language of ISO 639-2.' })
  return read(text, {
    code: 'language_unknown',
    says: 'Not a language of ISO 639, neither as a code nor by its name. It is kept as it is written.',
  })
}
