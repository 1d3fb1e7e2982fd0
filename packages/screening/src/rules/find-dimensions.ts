import { dimensionOf, dimensions, type IndicatorCode } from '../indicators/dimensions.ts'
import type { Profile, Weight } from '../indicators/profile.ts'
import { distinct, type Found } from './found.ts'
import { positive } from './positive.ts'
import type { DimensionFinding } from './proposal.ts'

/** The six dimensions by a profile's weights. An indicator counts once, however often it was said and seen. */
export function findDimensions(found: readonly Found[], profile: Profile): DimensionFinding[] {
  const present = distinct(found.flatMap(({ sign }) => sign.indicators))
  return dimensions.map((dimension) => {
    const withWeight = (weight: Weight): IndicatorCode[] =>
      present.filter((code) => dimensionOf(code) === dimension && profile.weights[code] === weight)
    const [strong, medium, weak] = [withWeight('strong'), withWeight('medium'), withWeight('weak')]
    const holds = positive({ strong: strong.length, medium: medium.length, weak: weak.length })
    return { dimension, strong, medium, weak, holds }
  })
}
