import { figuresText, type Content } from '@libertad/domain'
import type { OpenedEntry } from '@libertad/protocol'
import type { Judged } from '../journal/judge-parcel.ts'

type Fact = { subject: string; fact: 'takes_part' | 'visited' }

/** What entries that were taken say of releases, and of facts that are counted for them. */
export interface ReleaseFacts {
  prepared: object[]
  signed: object[]
  withdrawn: object[]
  holds: Fact[]
  ends: Fact[]
}

/** Only of what was taken; `undefined` where nothing is said, which is the rule. `at`: the journal's clock, UTC. */
export function releaseFacts({ taken }: Pick<Judged, 'taken'>, at: string): ReleaseFacts | undefined {
  const facts: ReleaseFacts = { prepared: [], signed: [], withdrawn: [], holds: [], ends: [] }
  for (const { entry } of taken) add(facts, entry, at)
  return Object.values(facts).some((list) => list.length > 0) ? facts : undefined
}

function add(facts: ReleaseFacts, { header, body }: OpenedEntry, at: string): void {
  // Erased before this journal was restored.
  if (body === undefined || body === null) return
  const { subject, actor, device, agency } = header
  switch (header.kind) {
    case 'release.prepared': {
      const { figures, digest, hubSignature, correction } = body as Content<'release.prepared'>
      const { number, replaces } = figures
      facts.prepared.push({
        ...{ id: subject, number, replaces, correction, figures: figuresText(figures), digest },
        ...{ hub_signature: hubSignature, actor, device, agency, at },
      })
      return
    }
    case 'release.signed': {
      const { digest } = body as Content<'release.signed'>
      facts.signed.push({ id: subject, digest, actor, device, agency, at })
      return
    }
    case 'release.withdrawn':
      facts.withdrawn.push({ id: subject, at })
      return
    case 'site.visited':
      facts.holds.push({ subject, fact: 'visited' })
      return
    case 'country.decided': {
      const goes = (body as Content<'country.decided'>).decision !== 'no_go'
      const [on, off] = goes ? [facts.holds, facts.ends] : [facts.ends, facts.holds]
      const own = (one: Fact) => one.subject === subject && one.fact === 'takes_part'
      off.splice(0, off.length, ...off.filter((one) => !own(one)))
      on.push({ subject, fact: 'takes_part' })
      return
    }
  }
}
