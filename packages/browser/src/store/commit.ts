import type { Table } from 'dexie'
import type { RowSeal } from './row-seal.ts'
import type { TableName, Tables } from './tables.ts'
import { troubleOf } from './trouble.ts'

/** One row that is put or dropped, or a table that is emptied. */
export type Step =
  { table: TableName; put: object } | { table: TableName; drop: string } | { table: TableName; empty: true }

/**
 * Takes steps all or nothing. They are sealed first and then written in one transaction, in the order in which they
 * were asked for: an older one that takes longer to seal does not come after a newer one. Throws `StorageTrouble`.
 */
export function committer({ db, table }: Tables, seal: RowSeal) {
  let turn: Promise<unknown> = Promise.resolve()

  async function write(steps: Step[]): Promise<void> {
    if (steps.length === 0) return
    let under: IDBTransaction | undefined
    try {
      await db.transaction('rw', [...new Set(steps.map((step) => step.table))], async ({ idbtrans }) => {
        under = idbtrans as IDBTransaction
        for (const run of runsOf(steps)) await writeRun(table(run[0]!.table), run)
      })
    } catch (error) {
      throw troubleOf(error, under)
    }
  }

  return function commit(steps: Step[]): Promise<void> {
    const sealed = Promise.all(
      steps.map(async (step) =>
        'put' in step ? { ...step, put: await seal.close(step.table, step.put) } : step,
      ),
    )
    // Those before it are waited for first; it may have failed by then.
    sealed.catch(() => undefined)
    const done = turn.then(async () => write(await sealed))
    turn = done.catch(() => undefined)
    return done.catch((error: unknown) => {
      throw troubleOf(error)
    })
  }
}

async function writeRun(table: Table<object, string>, run: Step[]): Promise<void> {
  if ('put' in run[0]!) await table.bulkPut(run.flatMap((step) => ('put' in step ? [step.put] : [])))
  else if ('drop' in run[0]!)
    await table.bulkDelete(run.flatMap((step) => ('drop' in step ? [step.drop] : [])))
  else await table.clear()
}

/** Steps of one sort on one table that follow each other are written at once. */
function runsOf(steps: Step[]): Step[][] {
  const sortOf = (step: Step) => `${step.table} ${'put' in step ? 'put' : 'drop' in step ? 'drop' : 'empty'}`
  const runs: Step[][] = []
  for (const step of steps) {
    const last = runs.at(-1)
    if (last && sortOf(last[0]!) === sortOf(step)) last.push(step)
    else runs.push([step])
  }
  return runs
}
