import { refuse } from '@libertad/domain'
import type { Outcome } from '@libertad/browser'
import type { ExchangePort } from '../../model/exchange-port.ts'
import type { ExchangeStandsOn } from './exchange-room.ts'

const closed: Outcome<never> = { ok: false, refusal: refuse('device_not_enrolled') }

/** The door before anybody is in. */
const nobody: ExchangePort = {
  world: () => ({ sites: [], suspects: [], arrests: [], charges: [], seizures: [] }),
  subjectsOf: async () => closed,
  isHere: () => false,
  caseHere: () => undefined,
  sealedAbout: () => [],
  receive: async () => closed,
}

/** What reads and writes files of others is fetched by whoever opens that page, and by nobody else. */
export async function exchangePort(desk: ExchangeStandsOn | undefined): Promise<ExchangePort> {
  if (!desk) return nobody
  const { exchangeRoom } = await import('./exchange-room.ts')
  return exchangeRoom(desk)
}
