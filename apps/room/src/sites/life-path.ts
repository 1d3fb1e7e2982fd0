import { siteStates, type SiteState } from '@libertad/domain'
import type { SiteDetail } from '../model/view-model.ts'

export interface Stage {
  state: SiteState
  reached: boolean
  /** The stage in which the site is now. */
  here: boolean
  at?: string
  team?: number
}

/**
 * All five stages of a site's life in order, those reached with their moment. A stage that was skipped (a lead
 * visited at once) is not reached.
 */
export function lifePath({ path, state }: Pick<SiteDetail, 'path' | 'state'>): Stage[] {
  return siteStates.map((stage) => {
    const step = path.find((one) => one.state === stage)
    const at = step?.at ?? step?.day
    return {
      ...{ state: stage, reached: step !== undefined, here: stage === state },
      ...(at === undefined ? {} : { at }),
      ...(step?.team === undefined ? {} : { team: step.team }),
    }
  })
}
