import type { Sureness } from '../codes.ts'
import type { IndicatorCode } from '../indicators/dimensions.ts'
import type { Signed } from '../reading.ts'
import { bearing, type Found } from '../rules/found.ts'
import type { Element, Evidence } from '../rules/proposal.ts'

export const elementNames = ['act', 'means', 'purpose'] as const
export type ElementName = (typeof elementNames)[number]

/** One offence of a country's law, as a form can hold it. */
export interface NationalRule {
  /** `BR-149-A`: country and article. */
  code: string
  sureness: Sureness
  /** Which elements must hold, for an adult and for a child; or one sign of a list, whatever it weighs elsewhere. */
  needs: { adult: ElementName[]; child: ElementName[] } | { anyIndicator: IndicatorCode[] }
}

export interface NationalLaw {
  /** Goes up with each change; 0 where no rule was entered. */
  version: number
  statutes: { name: string; year: number | null; sureness: Sureness }[]
  /** Empty where nobody has entered the country's law. */
  rules: NationalRule[]
  /** The lawyer who compared all rules with the text of the law. */
  checkedBy: Signed | null
}

/** By ISO 3166-1 alpha-2. */
export type NationalLaws = Readonly<Record<string, NationalLaw>>

/** A country's law beside the Palermo rule; it changes no result. */
export interface NationalFinding {
  country: string
  /** True when a lawyer compared the rules with the law. Without rules nothing was looked at. */
  checked: boolean
  rules: { code: string; holds: boolean; because: Evidence[] }[]
}

export interface Elements {
  /** False with a list that is incomplete: means and purpose then say nothing. */
  computed: boolean
  child: boolean
  act: Element<unknown>
  means: Element<unknown>
  purpose: Element<unknown>
}

/** Applies each of a country's rules by itself. Rules about elements are left out where these were not computed. */
export function findNational(
  country: string,
  law: NationalLaw | undefined,
  found: readonly Found[],
  elements: Elements,
): NationalFinding {
  return {
    country,
    checked: law?.checkedBy != null,
    rules: (law?.rules ?? [])
      .filter(({ needs }) => elements.computed || 'anyIndicator' in needs)
      .map(({ code, needs }) => ({ code, ...apply(needs, found, elements) })),
  }
}

function apply(needs: NationalRule['needs'], found: readonly Found[], elements: Elements) {
  if ('anyIndicator' in needs) {
    const because = bearing(found, (code) => needs.anyIndicator.includes(code))
    return { holds: because.length > 0, because }
  }
  const needed = needs[elements.child ? 'child' : 'adult'].map((name) => elements[name])
  const because = needed.flatMap(({ because }) => because)
  return {
    holds: needed.every(({ holds }) => holds),
    because: because.filter(
      ({ code, from }, at) => because.findIndex((one) => one.code === code && one.from === from) === at,
    ),
  }
}
