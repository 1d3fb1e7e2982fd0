/** ISO 3166-1 alpha-3, as officially assigned in 2026. Germany writes D in machine-readable zones. */
const iso = new Set(
  `ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM
   BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR
   CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB
   GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA
   JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA
   MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR
   NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS
   SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON
   TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE`.split(
    /\s+/,
  ),
)

/** Codes of Doc 9303 part 3, section 5, that are not the ISO code of a country, and what they stand for. */
export const specialStates: Readonly<Record<string, string>> = {
  D: 'Germany',
  GBD: 'British Overseas Territories citizen',
  GBN: 'British National (Overseas)',
  GBO: 'British Overseas citizen',
  GBP: 'British protected person',
  GBS: 'British subject',
  EUE: 'European Union (laissez-passer)',
  RKS: 'Kosovo',
  UNO: 'United Nations Organization, or one of its officials',
  UNA: 'Specialized agency of the United Nations, or one of its officials',
  UNK: 'Resident of Kosovo with a document of the United Nations Interim Administration Mission',
  IAO: 'International Civil Aviation Organization',
  XBA: 'African Development Bank',
  XIM: 'African Export-Import Bank',
  XCC: 'Caribbean Community, or one of its emissaries',
  XCE: 'Council of Europe',
  XCO: 'Common Market for Eastern and Southern Africa',
  XDC: 'Southern African Development Community',
  XEC: 'Economic Community of West African States',
  XES: 'Organisation of Eastern Caribbean States',
  XMP: 'Parliamentary Assembly of the Mediterranean',
  XOM: 'Sovereign Military Order of Malta, or one of its emissaries',
  XPO: 'INTERPOL (International Criminal Police Organization)',
  XXA: 'Stateless person (1954 Convention)',
  XXB: 'Refugee (1951 Convention)',
  XXC: 'Refugee, not under the 1951 Convention',
  XXX: 'Person of unspecified nationality',
  UTO: 'Utopia (specimens only)',
  // Withdrawn from ISO 3166, and still on documents that people carry.
  ANT: 'Netherlands Antilles (until 2010)',
  NTZ: 'Neutral Zone (until 1993)',
  SCG: 'Serbia and Montenegro (until 2006)',
  TMP: 'East Timor (until 2002)',
  YUG: 'Yugoslavia (until 2003)',
  ZAR: 'Zaire (until 1997)',
}

/** Whether a code, without its fillers, may stand for an issuer or a nationality. */
export const knownState = (code: string): boolean => iso.has(code) || Object.hasOwn(specialStates, code)
