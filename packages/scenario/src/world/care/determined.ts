import type { Content } from '@libertad/domain'
import type { Random } from '../../random.ts'
import type { Needs } from '../needs/needs-of.ts'
import { iso } from '../step.ts'
import type { CareParameters } from './parameters.ts'

type Determined = Content<'person_met.determined'>
type Decision = Pick<Determined, 'status' | 'reasons'>
type Result = Content<'person_met.screened'>['proposal']['result']

const presumed = (...reasons: Determined['reasons']): Decision => ({ status: 'presumed', reasons })
const open: Decision = { status: 'unknown', reasons: ['not_enough_known'] }

/** Things that were so at once from which an officer presumes although no list computes anything. Ours. */
const plainlySo = 4

/** What the proposal amounts to; `undefined` where it leaves everything to the person who decides. */
function proposed(result: Result): Decision | undefined {
  switch (result) {
    case 'reasonable_grounds':
      return presumed('indicators_support', 'own_account')
    case 'child_reasonable_grounds':
      return presumed('child_exploited')
    case 'labour_rights_case':
      return { status: 'not_victim', reasons: ['explained_otherwise'] }
    case 'no_grounds_seen':
      return { status: 'not_victim', reasons: ['no_indicators'] }
    default:
      return undefined
  }
}

/** A named officer decides, mostly as proposed. Who could not be asked is no "not a victim": nothing is known of her. */
export function determined(
  random: Random,
  { truth, said, care }: Needs,
  { proposal }: Content<'person_met.screened'>,
  at: number,
  { differs }: CareParameters,
): Determined {
  const asked = said.some(({ answer }) => answer !== 'not_asked')
  const offered = proposed(proposal.result)
  const own = truth.length >= plainlySo
  const felt: Decision =
    care.path === 'child' && own
      ? presumed('child_exploited')
      : own
        ? presumed('own_account', 'findings_at_site')
        : open
  const follows = offered !== undefined && (asked || offered.status === 'presumed')
  const otherwise = offered?.status === 'presumed' ? open : presumed('findings_at_site')
  const isOtherwise = follows && random.chance(differs)
  const decision = isOtherwise ? otherwise : follows ? offered : asked ? felt : open
  return { ...decision, law: 'palermo_3', at: iso(at), differs: isOtherwise }
}
