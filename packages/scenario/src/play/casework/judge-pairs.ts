import { isRefusal, type Refusal, type SamenessAnswer } from '@libertad/domain'
import type { PairToJudge } from '@libertad/protocol'
import type { Deed } from '../../world/care/deed.ts'
import { openedAt } from '../../world/step.ts'
import { ownersAnswer } from './owners-answer.ts'
import type { Around, Worker } from './played-casework.ts'

interface Answered {
  subject: string
  pair: string
  mine: string
  answer: SamenessAnswer
}

/**
 * Looks at what the hub proposes and answers what is not answered yet. What was answered at a first try is written the
 * same at every later one.
 */
export async function judgePairs(
  worker: Worker,
  around: Around,
  { agency, evening }: Extract<Deed, { deed: 'judge_pairs' }>,
): Promise<Refusal | undefined> {
  const { device, participant, clock } = worker
  if (!(await around.tokenKeeper())) return undefined
  const name = `judged ${device.id} ${evening}`
  let known = around.kept.known(name)
  if (known === undefined) {
    const reply = await around.pairs(device)
    // A hub that is busy is looked at again the next evening.
    if (isRefusal(reply)) return reply.refused === 'hub_busy' ? undefined : reply
    known = around.kept.first(name, JSON.stringify(reply.pairs.flatMap((pair) => answered(around, pair))))
  }
  for (const { subject, pair, mine, answer } of JSON.parse(known) as Answered[]) {
    const audience = around.audienceOf(mine)
    if (audience === undefined) continue
    const written = await participant.write({
      ...{ kind: 'judgement.given', subject, audience, agency },
      content: { ...openedAt(clock.now, 'own_agency'), pair, mine, answer },
    })
    if (isRefusal(written)) return written
  }
  return undefined
}

function answered({ uuid, chance }: Around, pair: PairToJudge): Answered[] {
  const { pair: id, mine, answer, settled } = pair
  if (mine === undefined || answer !== undefined || settled !== undefined) return []
  const given = ownersAnswer(pair, chance)
  return given === undefined ? [] : [{ subject: uuid(), pair: id, mine, answer: given }]
}
