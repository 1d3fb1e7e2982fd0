/** What a column of a list of places may be. `keep`: sealed as it is; `leave`: not taken in at all. */
export const placeRoles = [
  'name',
  'description',
  'kind',
  'country',
  'code',
  'latitude',
  'longitude',
  'hoursToReach',
  'means',
  'coverage',
  'precisionMetres',
  'keep',
  'leave',
] as const
export type PlaceRole = (typeof placeRoles)[number]

export interface PlaceColumn {
  /** As its heading stands in the file. */
  column: string
  as: PlaceRole
}

/** Headings in English, Spanish, French, Portuguese and Dutch, without blanks, marks and accents. */
const headings: Partial<Record<PlaceRole, RegExp>> = {
  name: /^(?:name|place|placename|site|sitename|location|title|label|nombre|lugar|sitio|nom|lieu|site|nome|local|naam|plaats|locatie)$/,
  description:
    /^(?:description|descripcion|descricao|beschrijving|notes?|comments?|notas?|remarks?|opmerking(?:en)?)$/,
  kind: /^(?:kind|type|sitekind|sitetype|category|tipo|categoria|categorie|genre|soort)$/,
  country: /^(?:country|countrycode|iso|iso2|isoa2|pais|pays|land)$/,
  code: /^(?:code|sitecode|codigo)$/,
  latitude: /^(?:latitude|lat|latitud|breedte|breedtegraad|y)$/,
  longitude: /^(?:longitude|lon|lng|long|longitud|lengte|lengtegraad|x)$/,
  hoursToReach: /^(?:hours|hourstoreach|traveltime|travelhours|horas|heures|uren)$/,
  means: /^(?:means|meansoftravel|access|transport|acceso|acces|acesso|vervoer)$/,
  coverage: /^(?:coverage|network|phonecoverage|signal|cobertura|couverture|dekking)$/,
  precisionMetres: /^(?:precision|precisionmetres|accuracy|precisao|nauwkeurigheid)$/,
}

/** What each column of a list of places is, by its heading; of several for one thing the first. */
export function guessPlaceColumns(columns: readonly string[]): PlaceColumn[] {
  const taken = new Set<PlaceRole>()
  return columns.map((column) => {
    const bare = column
      .normalize('NFD')
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase()
    const as = placeRoles.find((role) => !taken.has(role) && headings[role]?.test(bare)) ?? 'keep'
    if (as !== 'keep') taken.add(as)
    return { column, as }
  })
}

/** Whether a list has columns for a position: then it is one of places rather than of people. */
export const hasPosition = (columns: readonly PlaceColumn[]): boolean =>
  (['latitude', 'longitude'] as const).every((role) => columns.some(({ as }) => as === role))
