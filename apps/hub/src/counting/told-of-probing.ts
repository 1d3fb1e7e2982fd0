import type { PairsReply, Probing } from '@libertad/protocol'
import type { Transaction } from '../database/database.ts'

/** What one agency's records made with another's on a day on which its budget was spent. */
export interface Proposals extends Probing {
  byOwner: string
  ofOwner: string
}

/** Days on which an agency's records made more pairs than its budget. */
export async function proposalsTold(tx: Transaction, operation: string): Promise<Proposals[]> {
  const rows = await tx.query<{
    by_owner: string
    country: string
    of_owner: string
    day: string
    proposals: string
    held: string
  }>('select by_owner, country, of_owner, day::text, proposals, held from libertad.proposals_told($1)', [
    operation,
  ])
  return rows.map(({ by_owner: byOwner, of_owner: ofOwner, country, day, ...row }) => ({
    ...{ byOwner, ofOwner, country, day },
    ...{ proposals: Number(row.proposals), held: Number(row.held) },
  }))
}

/**
 * What a reader is told: an agency of others' days that met its records, a coordinator (`agency` undefined) of all.
 * How many of its own pairs were held an agency learns when the day is over: told at once, the number would itself say
 * for each guess whether somebody has her.
 */
export function toldTo(
  proposals: readonly Proposals[],
  { agency, today }: { agency: string | undefined; today: string },
): Pick<PairsReply, 'told' | 'held'> {
  const days = new Map<string, Probing>()
  let held = 0
  for (const one of proposals) {
    if (agency === undefined || (one.byOwner === agency && one.day < today)) held += one.held
    if (agency !== undefined && one.ofOwner !== agency) continue
    const before = days.get(`${one.day} ${one.byOwner}`)
    days.set(`${one.day} ${one.byOwner}`, {
      ...{ country: one.country, day: one.day },
      proposals: (before?.proposals ?? 0) + one.proposals,
      held: (before?.held ?? 0) + one.held,
    })
  }
  return { told: [...days.values()], held }
}
