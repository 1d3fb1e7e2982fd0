import { chainLink, readHead } from '@libertad/protocol'
import { sha256 } from '../../apps/hub/src/keys/sha256.ts'
import type { Store } from '../hub/store.ts'
import type { Score } from '../score.ts'
import type { Truth } from './truth.ts'

const chainBefore = 'A'.repeat(43)

/** The journal itself: gapless, each entry once, chained, headed, and true to every answer the hub gave. */
export function journalHolds(store: Store, truth: Truth, { numbered }: Score): string[] {
  const wrong: string[] = []
  const seen = new Set<string>()
  let chain = chainBefore
  for (const [place, row] of store.journal.entries()) {
    if (row.number !== place + 1) wrong.push(`entry ${row.id} has number ${row.number} at place ${place + 1}`)
    if (seen.has(row.id)) wrong.push(`entry ${row.id} is in the journal twice`)
    seen.add(row.id)
    chain = chainLink(sha256, chain, row.number, row.id, row.received_at.toISOString())
    if (chain !== row.chain) wrong.push(`the chain is broken at number ${row.number}`)
  }
  const { operation } = store
  const head = operation?.head && readHead(operation.head.head)
  if (operation?.number !== store.journal.length)
    wrong.push('the operation has another number than its journal')
  if (head?.number !== store.journal.length || head.chain !== chain)
    wrong.push('the signed head is not that of the journal')
  for (const [id, number] of numbered) {
    const found = truth.byId.get(id)?.number
    if (found !== number)
      wrong.push(`entry ${id} was answered with number ${number} and has ${found ?? 'none'}`)
  }
  for (const { id, header, number } of truth.entries) {
    const revoked = truth.book.devices.get(header.device)?.revoked
    if (revoked && number > revoked.number) wrong.push(`entry ${id} was taken from a revoked device`)
  }
  return wrong
}
