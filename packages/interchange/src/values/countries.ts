import { bare, read, type ReadValue } from './read-value.ts'

/** ISO 3166-1, alpha-2 and alpha-3 of each country together, as assigned in 2026. */
const pairs =
  `ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH
  BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT
  BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB
  CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP
  ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB
  GNGIN GPGLP GQGNQ GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL
  ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM
  KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY
  MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT
  MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU
  NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT
  REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR
  SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS
  TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN
  VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM YEYEM YTMYT ZAZAF ZMZMB ZWZWE`.split(/\s+/)

const alpha3Of = new Map(pairs.map((pair) => [pair.slice(0, 2), pair.slice(2)]))
const alpha2Of = new Map(pairs.map((pair) => [pair.slice(2), pair.slice(0, 2)]))

/** Names that people write, and no list of the languages below gives. */
const otherNames: Record<string, string> = {
  usa: 'US',
  unitedstatesofamerica: 'US',
  eeuu: 'US',
  uk: 'GB',
  greatbritain: 'GB',
  england: 'GB',
  scotland: 'GB',
  russianfederation: 'RU',
  bolivia: 'BO',
  bolivarianrepublicofvenezuela: 'VE',
  venezuelabolivarianrepublicof: 'VE',
  bolivarianvenezuela: 'VE',
  iranislamicrepublicof: 'IR',
  syrianarabrepublic: 'SY',
  vietnam: 'VN',
  ivorycoast: 'CI',
  bolivaplurinationalstateof: 'BO',
  boliviaplurinationalstateof: 'BO',
  tanzaniaunitedrepublicof: 'TZ',
  congodemocraticrepublicofthe: 'CD',
  democraticrepublicofthecongo: 'CD',
  drc: 'CD',
  republicofkorea: 'KR',
  southkorea: 'KR',
  northkorea: 'KP',
  laopeoplesdemocraticrepublic: 'LA',
  republicofmoldova: 'MD',
  czechrepublic: 'CZ',
  macedonia: 'MK',
  burma: 'MM',
  swaziland: 'SZ',
  capeverde: 'CV',
  easttimor: 'TL',
  guyanafrancesa: 'GF',
  holland: 'NL',
  kosovo: 'XK',
  xkx: 'XK',
  xk: 'XK',
  bruneidarussalam: 'BN',
  palestine: 'PS',
  stateofpalestine: 'PS',
}

/** Languages in whose words a country may be written. */
const languages = ['en', 'es', 'fr', 'pt', 'nl']

let named: Map<string, string> | undefined
function byName(name: string): string | undefined {
  named ??= new Map([
    ...languages.flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: 'region' })
      return [...alpha3Of.keys()].map((code) => [bare(names.of(code) ?? code), code] as const)
    }),
    ...Object.entries(otherNames),
  ])
  return named.get(name)
}

/** Alpha-3 of an alpha-2, for formats that write three letters. */
export const alpha3 = (alpha2: string): string | undefined => alpha3Of.get(alpha2)

/** A country as ISO 3166-1 alpha-2; from alpha-3, or from its name in five languages, which is said. */
export function readCountry(text: string): ReadValue<string> {
  const given = text.trim()
  const upper = given.toUpperCase()
  if (alpha3Of.has(upper)) return read(upper)
  const short = alpha2Of.get(upper)
  if (short) return read(short)
  const found = byName(bare(given))
  if (found)
    return read(found, { code: 'country_by_name', says: 'Read by its name as a country of ISO 3166-1.' })
  return read(text, {
    code: 'country_unknown',
    says: 'Not a country of ISO 3166-1, neither as a code nor by its name. It is kept as it is written.',
  })
}

/** Whether it is a country, and written as this program writes it. */
export const isCountry = (code: string): boolean => alpha3Of.has(code)

const stateless = new Set('stateless xxa apatride apatrida staatloos'.split(' '))
/** Whether somebody is said to belong to no country. */
export const saysStateless = (text: string): boolean => stateless.has(bare(text))
