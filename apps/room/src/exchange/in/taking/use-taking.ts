import { usePort } from '../../../frame/room.tsx'
import type { RowOutcome, TakingPorts } from '../../take/taking.ts'
import { takeRows } from '../../take/taking.ts'
import type { ExchangeStore } from '../exchange-store.ts'
import type { Place } from '@libertad/interchange'

type Row = { at: Place; digest: string }

/** Runs a taking in: rows that need a subject of their own get it from the vault before the first is written. */
export function useTaking(store: ExchangeStore) {
  const port = usePort()
  const portsNow = async (): Promise<TakingPorts> => ({
    ...{ write: port.write, now: port.now, care: port.care, exchange: await port.exchange() },
  })
  return {
    rows: <Of extends { at: Place }>(
      rows: readonly Of[],
      take: (row: Of, ports: TakingPorts) => Promise<RowOutcome>,
    ) =>
      store.take(async (to) => {
        const ports = await portsNow()
        await takeRows(rows, (row) => take(row, ports), to)
      }),
    withSubjects: <Of extends Row>(
      rows: readonly Of[],
      take: (row: Of, subject: string, ports: TakingPorts) => Promise<RowOutcome>,
    ) =>
      store.take(async (to) => {
        const ports = await portsNow()
        const subjects = await ports.exchange.subjectsOf(rows.map(({ digest }) => digest))
        if (!subjects.ok)
          return to.told({
            ...{ of: rows.length, done: 0, before: 0, refused: [], state: 'stopped' },
            because: subjects.refusal,
          })
        await takeRows(rows, (row, i) => take(row, subjects.value[i]!, ports), to)
      }),
  }
}
