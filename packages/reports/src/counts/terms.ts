/** What a noun counts. `person` and the groups become victims, arrests or officers by what was done to them. */
export type Noun =
  | 'victim'
  | 'arrest'
  | 'suspect'
  | 'officer'
  | 'migrant'
  | 'country'
  | 'nationality'
  | 'investigation'
  | 'check'
  | 'hit'
  | 'charge'
  | 'person'
  | 'women'
  | 'men'
  | 'girls'
  | 'boys'
  | 'children'
  | 'minors'
  | 'adults'
  | 'other'

/** What was done. */
export type Deed =
  'arrest' | 'rescue' | 'identify' | 'charge' | 'deploy' | 'check' | 'train' | 'suspect' | 'accuse'

/** Nouns in the four languages, folded. The first that matches a word counts. */
const nounSources: [Noun, string][] = [
  [
    'other',
    'arrest warrants?|search warrants?|mandados?|ordenes? de (?:captura|detencion|allanamiento|registro)|mandats?|warrants?|prison terms?|years?',
  ],
  [
    'charge',
    'charges|indictments?|prosecutions?|imputaciones|imputados|imputadas|indiciad[oa]s?|indiciamentos|denunciad[oa]s?|procesad[oa]s|mis(?:es)? en examen|inculpations|poursuites|acusad[oa]s formalmente',
  ],
  [
    'victim',
    'victims?|victimas?|victimes?|vitimas?|survivors?|sobrevivientes?|sobreviventes?|rescatad[oa]s|resgatad[oa]s',
  ],
  [
    'arrest',
    'arrests?|apprehensions?|arrestations?|interpellations?|arrestos?|detenciones|detencion|detentions?|capturas?|aprehensiones|prisoes(?: em flagrante| preventivas)?|prisao|detencoes|gardes? a vue|detainees?|detenidos?|detenidas?|detidos?|detidas?|arrestad[oa]s|capturad[oa]s|presos|presas|aprehendid[oa]s',
  ],
  [
    'country',
    'countries|country|paises|pays|nations|naciones|nacoes|member states|estados miembros?|estados membros|etats(?: membres)?|territories|jurisdictions|jurisdicciones',
  ],
  ['nationality', 'nationalities|nationalit?es|nacionalidades?|nationality'],
  [
    'officer',
    "(?:law enforcement |police |border |immigration |customs |labou?r |frontline |specialized |specialised )*(?:officers?|officials?)|police(?:men|women|man|woman)?|cops|troops|inspectors?|investigators|detectives|agents?(?: des forces de l'ordre)?|agentes?|efectivos?|polici(?:as|ers?|ais|al)|funcionari[oa]s|fonctionnaires|gendarmes?|militaires|militares|guardias|inspectores?|inspetores|inspecteurs|enqueteurs|investigadores|servidores|auditores(?:-fiscais)?|personnel|oficiales|officiers|operacionais|uniformados|elementos|ranks|effectifs|elements",
  ],
  [
    'suspect',
    'suspects?|sospechos[oa]s|suspeit[oa]s|perpetrators?|(?:human )?traffickers|smugglers|tratantes|trafiquants?|traficantes|passeurs|proxenetas?|proxenetes?|pimps|criminals|delincuentes|criminosos|criminels|exploiters?|explotadores|exploradores|exploiteurs|recruiters?|reclutadores|recrutadores|aliciador[a-z]*|facilitators?|offenders|malfaiteurs|coyotes|fugitives?|fugitivos|prófugos|investigad[oa]s|ringleaders?|cabecillas|members of|integrantes|miembros|membros|membres|captores|captors|employers?|empleadores|empregadores|employeurs',
  ],
  [
    'migrant',
    'migrants?|migrantes?|inmigrantes?|imigrantes?|immigrants?|refugees?|refugiad[oa]s|refugies|asylum seekers',
  ],
  [
    'investigation',
    'investigations?|investigaciones|investigacoes|inqueritos?|enquetes?|(?:criminal )?cases|casos|proceedings|procedures|procedimientos|procedimentos|diligencias|probes|pesquisas|dossiers|affaires',
  ],
  [
    'hit',
    'hits|positivos|aciertos|coincidencias|matches|correspondances|reponses positives|resultados positivos|resultats positifs|acertos|alertas positivas',
  ],
  [
    'check',
    '(?:database |border |document )?checks|searches|queries|consultas?|consultations?|controles?|verifications?|verificaciones|verificacoes|inspections?|inspecciones|inspecoes|fiscalizacoes|screenings|interrogations|comprobaciones|pesquisas nas bases|recherches|entities|entidades|entites',
  ],
  ['girls', 'girls?|ninas|filles|fillettes|meninas'],
  ['boys', 'boys?|ninos varones|garcons|meninos'],
  ['women', 'women|woman|females?|mujer(?:es)?|femmes?|mulher(?:es)?|young women|chicas|ladies'],
  ['men', 'men|man|males?|hombres?|hommes?|homem|homens|varones'],
  ['children', 'child(?:ren)?|kids|nin[oa]s|enfants?|criancas?|infants?|toddlers|bebes'],
  [
    'minors',
    'minors?|juveniles?|teenagers?|teens?|adolescentes?|adolescents?|menores?(?: de edad| de idade)?|mineure?s?|youths?|underage',
  ],
  ['adults', 'adults?|adultos?|adultas?|adultes?'],
  [
    'person',
    'people|persons?|individuals?|personas?|personnes?|pessoas?|individuos?|individus?|sujetos?|ciudadan[oa]s|citoyens|cidada[oa]s|citizens|nationals?|nacionales|nacionais|ressortissant[es]*|workers?|trabajador[aes]*|trabalhador[aes]*|travailleur[s]?|travailleuses|employees?|empleados|obreros|labou?rers|ouvriers|operarios|foreigners?|extranjer[oa]s|etrangere?s|estrangeir[oa]s|domestic workers|prostitutes|prostituees|fishermen|pescadores|students|passengers|pasajeros|passageiros|passagers|villagers|men and women|lives',
  ],
  [
    'other',
    'vehicles?|vehiculos?|vehicules?|veiculos?|cars|flights|vuelos|vols|voos|documents?|documentos?|passports?|pasaportes?|passeports?|passaportes?|locations?|places?|lugares?|lieux|locais|local|sites?|sitios|premises|establishments?|establecimientos?|etablissements?|estabelecimentos?|houses?|homes|casas?|viviendas?|domicilios?|inmuebles?|imoveis|maisons|raids?|redadas|allanamientos?|registros?|perquisitions?|buscas?|networks?|groups?|gangs?|redes|grupos?|reseaux|groupes?|bandes?|organi[sz]ations?|organizaciones|organizacoes|quadrilhas?|bases|hotspots|checkpoints|points?|puntos|postos|months?|days?|dias|jours|hours|phones?|telefonos|telephones|celulares|telemoveis|computers|ordenadores|computadores|accounts?|cuentas|comptes|contas|notices?|alertas?|notificaciones|weapons|armas|armes|firearms|companies|empresas|entreprises|hotels?|bars?|clubs?|boates|discotecas|farms|mines|ports?|airports?|aeropuertos|aeroports|aeroportos|cities|ciudades|villes|cidades|provinces?|provincias|states|departamentos|regions?|regiones|regioes|times|veces|vezes|fois|units?|unidades|unites|experts?|expertos|experts|calls|llamadas|reports|usernames|urls|websites|platforms|vessels|boats|barcos|bateaux|embarcacoes|animals|items|objects|teams|equipos|equipes|operations|operaciones|operacoes|actions|acciones|acoes|ngos|ongs|agencies|agencias|organismos|ministries|witnesses|testigos|testemunhas|temoins|doctors|relatives|familias|families|familles',
  ],
]

const deedSources: [Deed, string][] = [
  [
    'train',
    'trained|training|capacitad[oa]s|capacitaron|formes|formees|entraine[es]*|treinad[oa]s|formacion|formation|capacitacao',
  ],
  [
    'arrest',
    'arrest(?:ed|s|ing)?|detained(?! against)|detains?|apprehend(?:ed|ing)?|apprehension|nabbed|nets?|netted|held(?! (?:captive|hostage|against|in (?:slavery|bondage|servitude|captivity)))|in custody|taken into custody|behind bars|detenid[oa]s?|detuv[oi]\\w*|detiene[n]?|detener|detencion(?:es)?|arrest[oó]|arrestad[oa]s?|arrestaron|arrestar|arresta|captur(?:ed|ado|ada|ados|adas|o|aron|ar|a)|aprehend\\w+|aprehension|arrete[es]*|arreter|arrestations?|interpelle[es]*|interpeller|interpellations?|apprehende[rs]*|garde a vue|ecroue[es]*|incarcere[es]*|pres[oa]s?|prend(?:eu|eram|em|e|er)|prisao|prisoes|detid[oa]s?|deteve|detiveram|deter|detencao|encarcelad[oa]s',
  ],
  [
    'charge',
    'charged|indicted|prosecuted|imputad[oa]s?|indiciad[oa]s?|denunciad[oa]s|procesad[oa]s|mis(?:es)? en examen|inculpe[es]*|acusad[oa]s formalmente|charges against',
  ],
  [
    'rescue',
    "rescu(?:ed|e|es|ing)|safeguard(?:ed|ing|s)?|free[ds]?|freeing|liberat(?:ed|e|ing)|saved?|saving|saves|removed|released from|protected|sheltered|taken into (?:protective )?care|brought to safety|rescat(?:ad[oa]s?|o|aron|ar|e|a|an)|rescate|liber(?:ad[oa]s?|o|aron|ar|an|a)|liberacion|liberacao|salv(?:ad[oa]s?|o|aron|ar|ou|aram)|puest[oa]s? a salvo|poner a salvo|puso a salvo|a salvo|proteg(?:id[oa]s?|ieron|er)|port\\w+ secours|secour(?:u[es]*|ir|ues)|sauve[res]*|sauvetage|libere[res]*|mis(?:es)? (?:en securite|a l'abri|sous protection)|mettre (?:en securite|a l'abri)|prise?s? en charge|extraite?s?|resgat(?:ad[oa]s?|ou|aram|ar|a|e|am|es)|libert(?:ad[oa]s?|ou|aram|ar|a)|retirad[oa]s?|retira(?:m|ram)?|retirou|acolhid[oa]s|asistid[oa]s|atendid[oa]s",
  ],
  [
    'deploy',
    'deployed|deploys?|mobili[sz](?:ed|ing|es)|involv(?:ed|ing)|took part|participated|participating|desplegad[oa]s|despleg\\w+|moviliz\\w+|particip\\w+|mobilise[es]*|deploye[es]*|mobiliz\\w+|empregad[oa]s|envolveu',
  ],
  [
    'identify',
    'identif(?:ied|y|ying|ies|ication of)|detect(?:ed|ing|s)|found|discovered|located|uncovered|encountered|intercepted|identific\\w+|detect(?:ad[oa]s?|o|aron|ar)|localiz\\w+|encontr\\w+|hallad[oa]s|identifie[res]*|identification|detecte[res]*|decouverte?s?|retrouve[es]*|repere[es]*|detet\\w+|descobert[oa]s|intercept\\w+',
  ],
  [
    'check',
    'checked|controlled|screened|inspected|searched|verified|registrad[oa]s|inspeccionad[oa]s|controlad[oa]s|verificad[oa]s|controle[es]*|verifie[es]*|fiscalizad[oa]s|inspecionad[oa]s|abordad[oa]s|revisad[oa]s',
  ],
  ['suspect', 'suspected|sospechos[oa]s|soupconne[es]*|suspeit[oa]s|accused|acusad[oa]s|accuse[es]*'],
]

const bounded = (source: string) => new RegExp(`(?<![a-z\\d])(?:${source})(?![a-z\\d])`, 'g')
const nouns = nounSources.map(([noun, source]) => ({ noun, form: bounded(source) }))
const deeds = deedSources.map(([deed, source]) => ({ deed, form: bounded(source) }))

export interface Term<Kind> {
  kind: Kind
  start: number
  end: number
}

function all<Kind>(folded: string, list: { kind: Kind; form: RegExp }[]): Term<Kind>[] {
  const found: Term<Kind>[] = []
  for (const { kind, form } of list)
    for (const match of folded.matchAll(form)) {
      const term = { kind, start: match.index, end: match.index + match[0].length }
      if (!found.some((other) => term.start < other.end && term.end > other.start)) found.push(term)
    }
  return found.sort((a, b) => a.start - b.start)
}

export const nounsIn = (folded: string): Term<Noun>[] =>
  all(
    folded,
    nouns.map(({ noun: kind, form }) => ({ kind, form })),
  )

/** Deeds of a sentence. Nouns like “arrests” are deeds as well: “the arrest of 22 people”. */
export const deedsIn = (folded: string): Term<Deed>[] =>
  all(
    folded,
    deeds.map(({ deed: kind, form }) => ({ kind, form })),
  )

/** Words that say how sure it is that a person is a victim. */
export const standings: ['potential' | 'possible' | 'presumed', RegExp][] = [
  [
    'potential',
    /\b(?:potential|potenciales?|potenciais|potentielle?s?|potentiellement|em potencial|en potencia)\b/,
  ],
  ['possible', /\b(?:possible|possibly|posibles?|possiveis|possivel|possibles|likely|believed to be)\b/],
  [
    'presumed',
    /\b(?:presumed|alleged|suspected|presunt[oa]s?|presumee?s?|supposee?s?|supost[oa]s?|presumid[oa]s?|apparent)\b/,
  ],
]
