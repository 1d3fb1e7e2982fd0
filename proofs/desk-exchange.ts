import type { CaseParts } from '@libertad/interchange'
import { exchangePort } from '../apps/room/src/journal/exchange/exchange-port.ts'
import type { careRoom } from '../apps/room/src/journal/care/care-room.ts'
import { wishes } from '../apps/room/src/journal/wishes.ts'
import { caseWithIdentity } from '../apps/room/src/exchange/out/case-with-identity.ts'
import { openIdentities } from '../apps/room/src/exchange/out/open-identities.ts'
import { readingWork } from '../apps/room/src/exchange/read/reading-work.ts'
import type { CaseItem, Items, Understood } from '../apps/room/src/exchange/read/understood.ts'
import { takeCase } from '../apps/room/src/exchange/take/take-cases.ts'
import { takeRows, type Progress, type TakingPorts } from '../apps/room/src/exchange/take/taking.ts'
import { won, type Desk } from './desk-keys-desk.ts'

export const here = { country: 'GD', zone: 'America/Grenada', language: 'en' }
const to = { told: () => undefined, stopped: () => false }

/** What the page Files of others reaches at a desk. */
export async function takingPorts({ member, care }: Desk): Promise<TakingPorts> {
  const { write } = wishes({
    ...{ participant: member, now: Date.now, origin: '', changed: () => undefined },
    send: async () => (await member.push()) ?? (await member.pull()),
  })
  const exchange = await exchangePort((care as ReturnType<typeof careRoom>).forExchange)
  return { write, now: Date.now, care, exchange }
}

/** A file as the page's worker understands it, with its rows. */
export async function understood(
  name: string,
  bytes: Uint8Array,
): Promise<{ file: Understood; rows: Items }> {
  const work = readingWork()
  const file = await work.read({ name, bytes }, { on: '2018-04-05' })
  return { file, rows: await work.items() }
}

/** Takes cases in as the page does; `only`: breaks off after so many rows. */
export async function takeCases(
  ports: TakingPorts,
  items: readonly CaseItem[],
  only = items.length,
): Promise<Progress> {
  const subjects = won(await ports.exchange.subjectsOf(items.map(({ digest }) => digest)))
  let taken = 0
  return takeRows(
    items,
    (item, i) => {
      taken++
      return takeCase(item, subjects[i]!, here, ports)
    },
    { ...to, stopped: () => taken >= only },
  )
}

/** Opens who they are and makes of each what goes out. */
export async function casesOut(desk: Desk): Promise<CaseParts[]> {
  const opened = await openIdentities(desk.model().cases, { care: desk.care, ground: 'own_caseload', ...to })
  if (!opened.ok) throw new Error(`refused: ${opened.refusal?.refused}`)
  return opened.value.map(({ line, identity }) => caseWithIdentity(line.person, identity, 'ngo'))
}
