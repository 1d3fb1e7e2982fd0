import { surelySent } from '../step.ts'
import type { Content } from '@libertad/domain'
import type { Needs } from '../needs/needs-of.ts'
import type { Consent } from './consents.ts'
import type { Met } from './met.ts'
import type { CareParameters } from './parameters.ts'
import type { WrittenIdentity } from './who-she-is.ts'

/** Everything known of one person's care, from which its steps follow. */
export interface Care {
  met: Met
  needs: Needs
  identity: WrittenIdentity
  consents: Consent[]
  screening: Content<'person_met.screened'>
  decision: Content<'person_met.determined'>
  /** When her answers were written down. */
  at: number
  /** When the play ends, milliseconds: what would come later does not come. */
  ends: number
  parameters: CareParameters
}

/** Whether a moment is still within what is played. */
export const isPlayed = ({ ends }: Pick<Care, 'ends'>, at: number) => at < ends

/** When others can act on what was written: shortly after the phones were heard. */
export const heardBy = ({ met, at }: Pick<Care, 'met' | 'at'>) => Math.max(met.heard, at) + surelySent
