/** What a column may hold of a person. */
export const roles = [
  ...(['given name', 'further given name', 'family name', 'full name', 'birth date', 'birth year'] as const),
  ...([
    'birth month',
    'birth day',
    'age',
    'sex',
    'document number',
    'phone',
    'e-mail',
    'house number',
  ] as const),
  ...(['address', 'place', 'postcode', 'region', 'tokens', 'other'] as const),
] as const

export type Role = (typeof roles)[number]

/** Header words that point to a role, of English, Spanish, Portuguese, French, German, Dutch, Italian and some more. */
const words: [role: Role, pattern: RegExp][] = [
  ['e-mail', /e ?mail|correo|courriel/],
  ['phone', /phone|telef|\btel\b|mobile|\bcell|celular|movil|handy|whatsapp/],
  [
    'birth year',
    /^by$|^yob$|(birth|dob|born|geb\w*|nac\w*|nais\w*|nasc\w*).*(year|jahr|ano|anno|annee)|(year|jahr|ano|annee|anno) .*(birth|geb|nac|nais|nasc)/,
  ],
  [
    'birth month',
    /^bm$|^mob$|(birth|dob|born|geb\w*|nac\w*|nais\w*|nasc\w*).*(month|monat|mes|mois)|(month|monat|mes|mois) .*(birth|geb|nac|nais|nasc)/,
  ],
  [
    'birth day',
    /^bd$|(birth|dob|geb\w*|nac\w*|nais\w*|nasc\w*) ?(day|tag|dia|jour)$|(^day|^tag|^dia|^jour) .*(birth|geb|nac|nais|nasc)/,
  ],
  [
    'birth date',
    /\bdob\b|birth ?dat|dat\w* (of )?birth|born( on)?$|birthday|birth ?dt|^birth$|nacimiento|nascimento|naissance|geburt|^geb\b|geboorte|nascita|fodsel|dogum|narozen|urodzen|rozhden|tanggal lahir/,
  ],
  ['age', /^age\b|\bage$|^edad$|^idade$|^alter$|^eta$|^leeftijd$|^yas$/],
  ['sex', /^sex\w*$|gender|^sexo$|^genero$|geschlecht|^genre$|geslacht|^sesso$|cinsiyet/],
  [
    'house number',
    /(house|street|str|building|bldg|haus|hus|unit|apartment|apt|flat) ?(no|num|number|nummer|nr)$|^hausnummer|^housenum/,
  ],
  [
    'postcode',
    /post ?(al)? ?code|postcode|\bzip|^plz$|postleitzahl|codigo postal|code postal|^cep$|^cp$|^pin ?code/,
  ],
  [
    'region',
    /^state|^region|province|county|department|^departamento|^estado$|bundesland|district|^canton|governorate|oblast/,
  ],
  [
    'place',
    /\bcity|town|suburb|village|place|locality|municip|ciudad|cidade|ville$|^ort$|wohnort|stadt|gemeinde|commune|lugar|plaats|citta|birth ?place|comune|parish/,
  ],
  ['address', /addr|street|road|direccion|endereco|adresse|strasse|^rue$|calle|rua|indirizzo|straat/],
  [
    'document number',
    /passport|pasaporte|passeport|ausweis|\bssn\b|soc\w* ?sec\w*|national ?(id|no|num)|\bnin\b|\bdni\b|cedula|curp|\bcpf\b|\bnid\b|tax ?(id|no)|licen[cs]e|insurance|document|documento|\bid ?(card|no|num|number|nr)\b|identi(ty|fication)|\bnhs\b|aadhaar|\bpesel\b|nie\b|card ?(no|num)|medicare/,
  ],
  [
    'full name',
    /full ?name|^names?$|complete name|nombre completo|nome completo|nom complet|^naam$|person ?name|^nombre y|(first|given)( name)? and (sur|last|family)/,
  ],
  [
    'further given name',
    /middle|second (given|first|name)|segundo nombre|zweiter vorname|deuxieme prenom|fname ?c?2|given ?name ?2/,
  ],
  [
    'given name',
    /given|first ?name|fore ?name|\bf ?name|fname|christian|^first$|nombres?$|prenome?s?|vorname|voornaam|^nome$|imya|etunimi|fornamn|^ad$|^imie|kresni/,
  ],
  [
    'family name',
    /sur ?name|family|last ?name|\bl ?name|lname|^last$|apellidos?|sobrenome|^nom$|nom de famille|nachname|familienname|achternaam|cognome|familiya|sukunimi|efternamn|soyad|nazwisko|prijmeni|maiden|^name$/,
  ],
]

/** A header as plain words: `DateOfBirth`, `date_of_birth` and `Date de naissance` read alike. */
export const plainHeader = (name: string) =>
  name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim()

/** Roles that a header points to, the likeliest first. */
export function rolesOfHeader(name: string): Role[] {
  const plain = plainHeader(name)
  return words.filter(([, pattern]) => pattern.test(plain)).map(([role]) => role)
}

/** Headers of keys that a program gave: reading them would read the answer. */
export const keyHeader =
  /^(cluster|ent(ity)?|person|people|simulant|individual|subject|truth|label|gold|true|match|dup(licate)?|group|block(ing)?|household|family|record|rec|row|unique|index|source|line|lfd|u|uu|gu|p|master|golden|case)? ?(id|ids|number|num|nr|no|key|uuid|guid|index|identifier)s?$|^(cluster|truth|label|duplicate|entity|index|row|block|uuid|guid|pid|uid)$|^(unnamed|column) ?\d*$|^is (dup|match)/
