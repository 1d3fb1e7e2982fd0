import type { interpreting, screeningAnswers } from '@libertad/domain'
import { usualSiteShares, type SiteShares } from './site-shares.ts'

type Weighted<T> = [value: T, weight: number][]
type Answer = (typeof screeningAnswers)[number]

/** What the drawing of answers and needs turns on. Shares are 0 to 1. */
export interface NeedsParameters {
  siteShares: SiteShares
  /** How hard it was for one person, as a factor on all shares at once: who is watched is mostly threatened, too. */
  hardship: Weighted<number>
  /** What is answered when something is so, and when it is not. Fear and shame make a no of a yes more than the reverse. */
  whenSo: Weighted<Answer>
  whenNotSo: Weighted<Answer>
  /** A conversation that she ends before its end. */
  stops: number
  /** Questions asked all the same while nobody interprets. */
  askedWithoutInterpreter: number
  /** Where the country has somebody for her language, and where it has nobody. */
  interpreterListed: Weighted<(typeof interpreting)[number]>
  interpreterNotListed: Weighted<(typeof interpreting)[number]>
  /** She speaks with the team in its language although it is not hers. */
  getsAlong: number
  /** Age unknown, and a reason to think that she is under 18. */
  perhapsChild: number
  guardianPresent: number
  /** Of those who agree to something, how many take it back, and within how many days. */
  withdraws: number
  withdrawsWithinDays: number
  /** Of those who agree that data is passed on or kept, how many name kinds that are not to be. */
  refusesInPart: number
  /** Urgent needs that are seen to on the same day. */
  metSameDay: number
  wantsNoService: number
}

export const usualParameters: NeedsParameters = {
  siteShares: usualSiteShares,
  hardship: [
    [0.15, 10],
    [0.7, 30],
    [1, 40],
    [1.25, 20],
  ],
  whenSo: [
    ['yes', 74],
    ['no', 8],
    ['dont_know', 6],
    ['no_answer', 9],
    ['not_asked', 3],
  ],
  whenNotSo: [
    ['yes', 2],
    ['no', 86],
    ['dont_know', 5],
    ['no_answer', 4],
    ['not_asked', 3],
  ],
  stops: 0.07,
  askedWithoutInterpreter: 0.15,
  interpreterListed: [
    ['in_person', 45],
    ['by_phone', 40],
    ['recording', 5],
    ['machine', 4],
    ['missing', 6],
  ],
  interpreterNotListed: [
    ['by_phone', 25],
    ['recording', 20],
    ['machine', 20],
    ['missing', 35],
  ],
  getsAlong: 0.4,
  perhapsChild: 0.4,
  guardianPresent: 0.45,
  withdraws: 0.05,
  withdrawsWithinDays: 45,
  refusesInPart: 0.2,
  metSameDay: 0.65,
  wantsNoService: 0.06,
}
