import fc from 'fast-check'
import type { Entry } from '../journal/entry.ts'
import { kinds, type Content, type KindName } from '../kinds.ts'

/** Something that somebody said about a subject: the kind, what it says, and by whom on which device. */
export type Told = {
  [Name in KindName]: {
    kind: Name
    says: Omit<Content<Name>, 'handling' | 'reviewOn'>
    by?: string
    on?: string
    of?: string
    /** Its body was erased, or has a version of tomorrow. */
    unread?: 'erased' | 'newer' | undefined
  }
}[KindName]

/** One entry about one subject. `saw`: ids of those that its author knew. */
export function entryOf(id: string, told: Told, saw: string[] = []): Entry {
  const { kind, says, by = 'she', on = `device of ${by}`, of = 'ours', unread } = told
  const { ring, version, opens } = kinds[kind]
  const opening = opens ? { handling: 'own_agency', reviewOn: '2030-01-01' } : {}
  return {
    id,
    header: {
      ...{ v: 1, operation: 'operation', subject: 'subject', kind, ring, audience: 'audience' },
      version: unread === 'newer' ? version + 1 : version,
      ...{ agency: of, actor: by, device: on, sequence: 1, basedOn: saw },
      ...{ claimedAt: '2018-04-05T14:00:00.000Z', body: id, sealed: [] },
    },
    body: unread === 'erased' ? undefined : { ...says, salt: 'AAAAAAAAAAAAAAAAAAAAAA', ...opening },
  }
}

export interface Written<Step> {
  id: string
  step: Step
  /** Whether its author knew of what another wrote, directly or through what he built on. */
  knew(other: string): boolean
}

/**
 * What several devices wrote about a subject, each knowing some of what came before, as it arrives somewhere: in any
 * order, and with hashes that let every tie fall either way. The opening one came first and is known to all.
 */
export function histories<Step>(
  opens: Told,
  steps: fc.Arbitrary<Step>,
  tell: (step: Step) => Told,
  most = 7,
): fc.Arbitrary<{ came: Entry[]; written: Written<Step>[] }> {
  const drafts = fc.array(fc.record({ step: steps, back: fc.uniqueArray(fc.nat(most), { maxLength: 3 }) }), {
    maxLength: most,
  })
  return drafts.chain((all) => {
    const places = all.map((_, at) => at)
    const any = fc.shuffledSubarray(places, { minLength: places.length })
    return fc
      .tuple(any, fc.shuffledSubarray([-1, ...places], { minLength: places.length + 1 }))
      .map(([ties, order]) => {
        const idOf = (at: number) => (at < 0 ? 'opening' : `entry ${ties[at]}`)
        const sawAt = all.map(({ back }, at) => back.map((step) => at - 1 - step).filter((seen) => seen >= 0))
        const known: Set<string>[] = []
        for (const [at, saw] of sawAt.entries())
          known[at] = new Set([idOf(-1), ...saw.flatMap((seen) => [idOf(seen), ...known[seen]!])])
        const entries = order.map((at) =>
          at < 0 ? entryOf('opening', opens) : entryOf(idOf(at), tell(all[at]!.step), sawAt[at]!.map(idOf)),
        )
        const written = all.map(({ step }, at) => ({
          id: idOf(at),
          step,
          knew: (other: string) => known[at]!.has(other),
        }))
        return { came: entries, written }
      })
  })
}
