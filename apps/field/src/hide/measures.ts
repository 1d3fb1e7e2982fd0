/** Units of the converter. A value in the first unit of its kind is `value × factor + offset`. */
export const kinds = {
  volume: { litre: [1, 0], us_gallon: [3.785411784, 0], imperial_gallon: [4.54609, 0] },
  length: { kilometre: [1, 0], mile: [1.609344, 0], nautical_mile: [1.852, 0] },
  weight: { kilogram: [1, 0], pound: [0.45359237, 0] },
  heat: { celsius: [1, 0], fahrenheit: [5 / 9, -160 / 9] },
  gold: { gram: [1, 0], troy_ounce: [31.1034768, 0], pennyweight: [1.55517384, 0] },
} as const

export type Kind = keyof typeof kinds
export type Unit = { [K in Kind]: keyof (typeof kinds)[K] }[Kind]

export const unitsOf = (kind: Kind) => Object.keys(kinds[kind]) as Unit[]

/** A measure in another unit of its kind. */
export function converted(kind: Kind, value: number, from: Unit, to: Unit): number {
  const scales = kinds[kind] as Partial<Record<Unit, readonly [number, number]>>
  const [fromFactor, fromOffset] = scales[from]!
  const [toFactor, toOffset] = scales[to]!
  return (value * fromFactor + fromOffset - toOffset) / toFactor
}
