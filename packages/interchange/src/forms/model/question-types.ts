/** How a type is bound and asked in an XForm (ODK XForms specification 1.0). */
interface Asked {
  /** Type of the bind. */
  bind: string
  /** Element of the body; absent where nobody is asked. */
  control?: 'input' | 'select1' | 'select' | 'rank' | 'upload' | 'trigger' | 'range'
  mediatype?: string
  /** What the device fills in. */
  preload?: [kind: string, parameters: string]
  readOnly?: true
}

const media = (kind: string): Asked => ({ bind: 'binary', control: 'upload', mediatype: kind })
const property = (name: string): Asked => ({ bind: 'string', preload: ['property', name] })

export const questionTypes = {
  text: { bind: 'string', control: 'input' },
  integer: { bind: 'int', control: 'input' },
  decimal: { bind: 'decimal', control: 'input' },
  range: { bind: 'decimal', control: 'range' },
  select_one: { bind: 'string', control: 'select1' },
  select_multiple: { bind: 'string', control: 'select' },
  select_one_from_file: { bind: 'string', control: 'select1' },
  select_multiple_from_file: { bind: 'string', control: 'select' },
  select_one_external: { bind: 'string', control: 'input' },
  rank: { bind: 'odk:rank', control: 'rank' },
  note: { bind: 'string', control: 'input', readOnly: true },
  geopoint: { bind: 'geopoint', control: 'input' },
  geotrace: { bind: 'geotrace', control: 'input' },
  geoshape: { bind: 'geoshape', control: 'input' },
  date: { bind: 'date', control: 'input' },
  time: { bind: 'time', control: 'input' },
  dateTime: { bind: 'dateTime', control: 'input' },
  image: media('image/*'),
  audio: media('audio/*'),
  video: media('video/*'),
  file: media('application/*'),
  osm: media('osm/*'),
  barcode: { bind: 'barcode', control: 'input' },
  acknowledge: { bind: 'string', control: 'trigger' },
  calculate: { bind: 'string' },
  hidden: { bind: 'string' },
  'background-audio': { bind: 'binary' },
  start: { bind: 'dateTime', preload: ['timestamp', 'start'] },
  end: { bind: 'dateTime', preload: ['timestamp', 'end'] },
  today: { bind: 'date', preload: ['date', 'today'] },
  deviceid: property('deviceid'),
  subscriberid: property('subscriberid'),
  simserial: property('simserial'),
  phonenumber: property('phonenumber'),
  username: property('username'),
  email: property('email'),
  'uri:deviceid': property('uri:deviceid'),
  'uri:subscriberid': property('uri:subscriberid'),
  'uri:simserial': property('uri:simserial'),
  'uri:phonenumber': property('uri:phonenumber'),
  'uri:username': property('uri:username'),
  'uri:email': property('uri:email'),
  'start-geopoint': { bind: 'geopoint' },
  audit: { bind: 'binary' },
  'csv-external': { bind: 'string' },
  'xml-external': { bind: 'string' },
} as const satisfies Record<string, Asked>

export type QuestionType = keyof typeof questionTypes

/** Other words for a type that forms of several ages use. */
const aliases: Record<string, QuestionType> = {
  string: 'text',
  int: 'integer',
  gps: 'geopoint',
  location: 'geopoint',
  datetime: 'dateTime',
  'date time': 'dateTime',
  photo: 'image',
  picture: 'image',
  trigger: 'acknowledge',
  imei: 'deviceid',
  'device id': 'deviceid',
  'subscriber id': 'subscriberid',
  'sim id': 'simserial',
  'start time': 'start',
  'end time': 'end',
  'get phone number': 'phonenumber',
  'get today': 'today',
}

/** Types of old forms that are another one with a condition. */
const withCondition: Record<string, { type: QuestionType; constraint: string; hint: string }> = {
  'phone number': { type: 'text', constraint: String.raw`regex(., '^\d*$')`, hint: 'Enter numbers only.' },
  percentage: { type: 'integer', constraint: '0 <= . and . <= 100', hint: '' },
  'number of days in last month': {
    type: 'integer',
    constraint: '0 <= . and . <= 31',
    hint: 'Enter a number 0-31.',
  },
  'number of days in last six months': {
    type: 'integer',
    constraint: '0 <= . and . <= 183',
    hint: 'Enter a number 0-183.',
  },
  'number of days in last year': {
    type: 'integer',
    constraint: '0 <= . and . <= 365',
    hint: 'Enter a number 0-365.',
  },
}

export interface NamedType {
  type: QuestionType
  constraint?: string
  hint?: string
}

const byName = new Map(Object.keys(questionTypes).map((type) => [type.toLowerCase(), type as QuestionType]))

/** The type that a word means, in any case; undefined for none. */
export function typeCalled(word: string): NamedType | undefined {
  const said = word.toLowerCase().trim().replace(/\s+/g, ' ')
  const plain = said.replace(/^(?:q |get )/, '').replace(/^add (.+) prompt$/, '$1')
  const found = Object.hasOwn(withCondition, said) ? withCondition[said] : undefined
  if (found) return found
  for (const one of [said, plain, plain.replaceAll(' ', '_'), plain.replaceAll(' ', '-')]) {
    const type = byName.get(one) ?? (Object.hasOwn(aliases, one) ? aliases[one] : undefined)
    if (type) return { type }
  }
  return undefined
}

/** All words for types, for telling which one may have been meant. */
export const wordsForTypes = [...byName.keys(), ...Object.keys(aliases)]

/** What of the type is asked and bound. */
export function askedAs(type: QuestionType): Asked {
  return questionTypes[type]
}

const choosing = [
  'select_one',
  'select_multiple',
  'rank',
  'select_one_from_file',
  'select_multiple_from_file',
  'select_one_external',
]

/** Whether answers are chosen from a list. */
export function isChosen(type: QuestionType): boolean {
  return choosing.includes(type)
}

/** Whether several answers may be chosen, written with blanks between them. */
export function holdsSeveral(type: QuestionType): boolean {
  return type === 'select_multiple' || type === 'rank' || type === 'select_multiple_from_file'
}

/** Whether the device or the form fills it in: nobody needs a label for it. */
export function isNotAsked(type: QuestionType): boolean {
  return askedAs(type).control === undefined
}
