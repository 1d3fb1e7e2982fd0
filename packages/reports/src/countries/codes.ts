/** ISO 3166-1, two letters, and XK for Kosovo, which many lists of participants name. */
export const countryCodes = (
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD ' +
  'CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD ' +
  'GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI ' +
  'KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW ' +
  'MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB ' +
  'SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ ' +
  'VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'
).split(' ')

/** Names that lists of countries have beside those of Unicode's tables, folded, in any of the languages. */
export const otherNames: Record<string, string> = {
  AE: 'uae|emirates|emiratos arabes|emirats arabes unis|emirados arabes|eau',
  AG: 'antigua|antigua y barbuda|antigua e barbuda',
  BA: 'bosnia|bosnia herzegovina|bosnie|bosnia y herzegovina',
  BN: 'brunei darussalam',
  BQ: 'bonaire|saint eustatius|sint eustatius|saba|caribbean netherlands',
  BS: 'the bahamas|bahamas|las bahamas|les bahamas|as bahamas',
  CD: 'democratic republic of the congo|democratic republic of congo|dr congo|drc|republica democratica del congo|rd congo|republique democratique du congo|rdc|republica democratica do congo',
  CG: 'republic of the congo|congo brazzaville|republica del congo|republique du congo|republica do congo',
  CI: 'ivory coast|cote d ivoire|costa de marfil|costa do marfim',
  CV: 'cabo verde|cape verde|cap vert',
  CW: 'curacao|curazao|curacau',
  CZ: 'czech republic|czechia|republica checa|republique tcheque|tchequie|chequia|tchequia|republica tcheca',
  DM: 'dominica|dominique',
  DO: 'dominican republic|republica dominicana|republique dominicaine',
  FK: 'falkland islands|malvinas|islas malvinas',
  FM: 'micronesia',
  GB: 'uk|u k|great britain|britain|england|scotland|wales|northern ireland|reino unido|gran bretana|inglaterra|escocia|royaume uni|grande bretagne|angleterre|gra bretanha',
  GF: 'french guiana|guayana francesa|guyane|guyane francaise|guiana francesa',
  GM: 'the gambia|gambia|gambie',
  GY: 'guyana|guiana',
  HK: 'hong kong',
  KN: 'st kitts and nevis|saint kitts and nevis|st kitts|saint kitts|san cristobal y nieves|saint christophe et nieves|sao cristovao e nevis|sao cristovao e neves',
  KP: 'north korea|corea del norte|coree du nord|coreia do norte',
  KR: 'south korea|republic of korea|korea|corea del sur|corea|coree du sud|coreia do sul',
  LA: 'laos|lao pdr|laos pdr|lao',
  LC: 'saint lucia|st lucia|santa lucia|sainte lucie|santa lucia',
  MD: 'moldova|moldavia|moldavie|republic of moldova|republica de moldavia',
  MF: 'saint martin|st martin',
  MK: 'north macedonia|macedonia|macedonia del norte|macedoine|macedoine du nord|macedonia do norte|fyrom',
  MM: 'myanmar|burma|birmania|birmanie|mianmar|mianma',
  MO: 'macau|macao',
  MU: 'mauritius|isla mauricio|ile maurice|ilhas mauricio|ilha mauricio',
  NL: 'netherlands|the netherlands|holland|paises bajos|holanda|pays bas|paises baixos',
  PS: 'palestine|palestina',
  RU: 'russia|russian federation|rusia|federacion de rusia|russie|federation de russie',
  SR: 'suriname|surinam',
  ST: 'sao tome|sao tome and principe|santo tome y principe|sao tome et principe|sao tome e principe',
  SV: 'el salvador|salvador',
  SX: 'sint maarten|st maarten',
  SY: 'syria|siria|syrie',
  SZ: 'eswatini|swaziland|suazilandia|esuatini',
  TC: 'turks and caicos|turks and caicos islands|turks caicos|islas turcas y caicos|iles turques et caiques|iles turks et caicos|ilhas turks e caicos|turks e caicos|turcas y caicos|turks et caicos|turks y caicos',
  TL: 'east timor|timor leste|timor oriental',
  TR: 'turkey|turkiye|turquia|turquie',
  TT: 'trinidad and tobago|trinidad|tobago|trinidad y tobago|trinidad y tabago|trinite et tobago|trinidad e tobago|trindade e tobago',
  TW: 'taiwan|chinese taipei',
  TZ: 'tanzania|tanzanie',
  US: 'united states|united states of america|usa|u s|u s a|estados unidos|ee uu|eeuu|etats unis|eua',
  VA: 'vatican|vaticano',
  VC: 'saint vincent|st vincent|saint vincent and the grenadines|st vincent and the grenadines|saint vincent and grenadines|san vicente y las granadinas|san vicente|saint vincent et les grenadines|sao vicente e granadinas',
  VG: 'british virgin islands|islas virgenes britanicas|bvi|iles vierges britanniques|ilhas virgens britanicas',
  VI: 'us virgin islands|u s virgin islands',
  VN: 'vietnam|viet nam|vietna|vietname',
  XK: 'kosovo|cossovo',
  ZA: 'south africa|sudafrica|afrique du sud|africa do sul',
}
