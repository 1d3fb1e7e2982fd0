/** The six dimensions of the ILO/EC operational indicators (2009), in their order. */
export const dimensions = [
  'deceptive_recruitment',
  'coercive_recruitment',
  'vulnerable_recruitment',
  'exploitation',
  'coercion',
  'vulnerability',
] as const
export type Dimension = (typeof dimensions)[number]

export type Phase = 'recruitment' | 'destination'

/** The phase is part of an indicator's identity: papers taken at destination weigh more than before the journey. */
export function phaseOf(dimension: Dimension): Phase {
  return dimensions.indexOf(dimension) < 3 ? 'recruitment' : 'destination'
}

/** `deceptive_recruitment.job`: the dimension, a point, the sign. */
export type IndicatorCode = `${Dimension}.${string}`

export function isIndicatorCode(code: string): code is IndicatorCode {
  const [dimension, name, ...more] = code.split('.')
  return more.length === 0 && /^[a-z_]+$/.test(name ?? '') && dimensions.some((one) => one === dimension)
}

export function dimensionOf(code: IndicatorCode): Dimension {
  return code.slice(0, code.indexOf('.')) as Dimension
}
