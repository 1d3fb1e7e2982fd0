import type { IndicatorCode } from '../indicators/dimensions.ts'
import { adultQuestions } from '../questions/adult.ts'
import { childQuestions } from '../questions/child.ts'
import { observations } from '../questions/observed.ts'
import type { Sign } from '../questions/sign.ts'
import type { Evidence, Screening } from './proposal.ts'

/** A sign that was said or seen. */
export interface Found {
  sign: Sign
  evidence: Evidence
}

const asked: readonly Sign[] = [...adultQuestions, ...childQuestions]

/** The signs of a screening, in the order of the lists. Only `yes` and what was seen are signs. */
export function foundIn({ answers, seen }: Pick<Screening, 'answers' | 'seen'>): Found[] {
  const said = asked.filter(({ code }) => Object.hasOwn(answers, code) && answers[code] === 'yes')
  const noticed = observations.filter(({ code }) => seen.includes(code))
  return [
    ...said.map((sign): Found => ({ sign, evidence: { code: sign.code, from: 'said' } })),
    ...noticed.map((sign): Found => ({ sign, evidence: { code: sign.code, from: 'seen' } })),
  ]
}

/** What bears on any indicator that passes. */
export function bearing(found: readonly Found[], passes: (code: IndicatorCode) => boolean): Evidence[] {
  return found.filter(({ sign }) => sign.indicators.some(passes)).map(({ evidence }) => evidence)
}

export function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)]
}
