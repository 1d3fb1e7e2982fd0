import type { Act, Means, Purpose } from '../codes.ts'
import { dimensionOf, phaseOf, type Dimension, type IndicatorCode } from '../indicators/dimensions.ts'
import { bearing, distinct, type Found } from './found.ts'
import type { DimensionFinding, Element, Evidence } from './proposal.ts'

const isRecruitment = (code: IndicatorCode) => phaseOf(dimensionOf(code)) === 'recruitment'
const isExploitation = (code: IndicatorCode) => dimensionOf(code) === 'exploitation'
const isMeans = (code: IndicatorCode) => !isExploitation(code)

/** The acts of Palermo Art. 3(a). Whoever was deceived, forced or used when recruited was recruited. */
export function findAct(found: readonly Found[]): Element<Act> {
  const recruited = bearing(found, isRecruitment)
  const codes = found.flatMap(({ sign }) => sign.acts ?? [])
  const because = found.filter(({ sign }) => sign.acts).map(({ evidence }) => evidence)
  return {
    holds: recruited.length + because.length > 0,
    because: once([...recruited, ...because]),
    codes: distinct(recruited.length > 0 ? ['recruitment', ...codes] : codes),
  }
}

/** The means: any dimension other than exploitation that holds. Consent does not appear: with a means it counts for nothing. */
export function findMeans(found: readonly Found[], dimensions: readonly DimensionFinding[]): Element<Means> {
  return {
    holds: dimensions.some(({ dimension, holds }) => holds && dimension !== 'exploitation'),
    because: bearing(found, isMeans),
    codes: distinct(found.flatMap(({ sign }) => sign.means ?? [])),
  }
}

/** The purpose: exploitation that holds. It need not have been achieved; the rules see only what shows already. */
export function findPurpose(
  found: readonly Found[],
  dimensions: readonly DimensionFinding[],
): Element<Purpose> {
  const named = found.filter(({ sign }) => sign.purposes).map(({ evidence }) => evidence)
  return {
    holds: dimensions.some(({ dimension, holds }) => holds && dimension === 'exploitation'),
    because: once([...bearing(found, isExploitation), ...named]),
    codes: distinct(found.flatMap(({ sign }) => sign.purposes ?? [])),
  }
}

export function holdsByName(dimensions: readonly DimensionFinding[]): Record<Dimension, boolean> {
  const holding = new Set(dimensions.filter(({ holds }) => holds).map(({ dimension }) => dimension))
  return {
    deceptive_recruitment: holding.has('deceptive_recruitment'),
    coercive_recruitment: holding.has('coercive_recruitment'),
    vulnerable_recruitment: holding.has('vulnerable_recruitment'),
    exploitation: holding.has('exploitation'),
    coercion: holding.has('coercion'),
    vulnerability: holding.has('vulnerability'),
  }
}

function once(evidence: Evidence[]): Evidence[] {
  return [...new Map(evidence.map((one) => [`${one.from} ${one.code}`, one])).values()]
}
