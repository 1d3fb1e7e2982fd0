import type { Question } from './form.ts'

/** Parameters of a question as attributes of its control or its bind, and back. Others concern the list of choices. */
const onControl: Partial<Record<Question['type'], Record<string, string>>> = {
  range: { start: 'start', end: 'end', step: 'step' },
  text: { rows: 'rows' },
  geopoint: {
    'capture-accuracy': 'accuracyThreshold',
    'warning-accuracy': 'unacceptableAccuracyThreshold',
  },
}
const onBind: Partial<Record<Question['type'], Record<string, string>>> = {
  image: { 'max-pixels': 'orx:max-pixels' },
  audio: { quality: 'odk:quality' },
  'background-audio': { quality: 'odk:quality' },
  geopoint: { 'allow-mock-accuracy': 'odk:allow-mock-accuracy' },
  geotrace: { 'allow-mock-accuracy': 'odk:allow-mock-accuracy' },
  geoshape: { 'allow-mock-accuracy': 'odk:allow-mock-accuracy' },
  audit: {
    'location-priority': 'odk:location-priority',
    'location-min-interval': 'odk:location-min-interval',
    'location-max-age': 'odk:location-max-age',
    'track-changes': 'odk:track-changes',
    'identify-user': 'odk:identify-user',
    'track-changes-reasons': 'odk:track-changes-reasons',
  },
}

export function parametersOf({ parameters = '' }: Pick<Question, 'parameters'>): Record<string, string> {
  return Object.fromEntries(
    parameters
      .split(' ')
      .filter((pair) => pair.includes('='))
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  )
}

/** Attributes that the parameters of a question make, of its control and of its bind. */
export function parameterAttributes(question: Question): {
  control: Record<string, string>
  bind: Record<string, string>
} {
  const given = parametersOf(question)
  const named = (names: Record<string, string> = {}) =>
    Object.fromEntries(
      Object.entries(names).flatMap(([name, attribute]) =>
        given[name] === undefined ? [] : [[attribute, given[name]]],
      ),
    )
  return { control: named(onControl[question.type]), bind: named(onBind[question.type]) }
}

/**
 * Brings parameters of a question into one way of saying them: what attributes stand for becomes a parameter, rows of a
 * text an attribute, as older forms have them, and all stand in the order of their names.
 */
export function settleParameters(question: Question): void {
  const given = parametersOf(question)
  if (question.parameters && Object.keys(given).length < question.parameters.split(' ').length) return
  for (const [where, names] of [
    ['body', onControl[question.type]],
    ['bind', onBind[question.type]],
  ] as const) {
    for (const [name, attribute] of Object.entries(names ?? {})) {
      const key = `${where}::${attribute}`
      if (attribute === 'rows') {
        if (given[name] !== undefined) question.more[key] ??= given[name]
        delete given[name]
      } else if (question.more[key] !== undefined) {
        given[name] ??= question.more[key]
        delete question.more[key]
      }
    }
  }
  const pairs = Object.entries(given).map(([name, value]) => `${name}=${value}`)
  if (pairs.length > 0) question.parameters = pairs.toSorted().join(' ')
  else delete question.parameters
}
