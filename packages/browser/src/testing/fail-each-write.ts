import { failingEngine, type Failure } from './failing-engine.ts'

/** A path that writes, asked on a fresh disk each time. */
export interface Path<Opened> {
  /** An empty disk. */
  disk(): IDBFactory
  open(indexedDB: IDBFactory): Promise<Opened>
  /** What is there before, which must outlast whatever happens. */
  before(opened: Opened): Promise<unknown>
  /** The path itself; it rejects if it failed. */
  writes(opened: Opened): Promise<unknown>
  /** Everything that can be read, to be compared. */
  read(opened: Opened): Promise<unknown>
}

export interface Run {
  nth: number
  failure: Failure
  /** What the path rejected with. */
  error: unknown
  /** What was there before, what is there after a reopen, and what would be there had nothing failed. */
  before: unknown
  after: unknown
  whole: unknown
}

/** Runs a path again and again, its first write failing, then its second, until a run passes untouched. Answers the runs that failed. */
export async function failEachWrite<Opened>(path: Path<Opened>): Promise<Run[]> {
  const whole = (await run(path, Number.POSITIVE_INFINITY, 'refused')).after
  const runs: Run[] = []
  for (const failure of ['refused', 'not flushed'] as const) {
    for (let nth = 1; ; nth++) {
      const { failed, ...one } = await run(path, nth, failure)
      if (!failed) break
      runs.push({ ...one, nth, failure, whole })
    }
  }
  return runs
}

async function run<Opened>(path: Path<Opened>, nth: number, failure: Failure) {
  const fault = failingEngine(path.disk())
  const opened = await path.open(fault.indexedDB)
  await path.before(opened)
  const before = await path.read(opened)
  fault.arm(nth, failure)
  const error: unknown = await path.writes(opened).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  const failed = fault.disarm()
  // Opened anew beside the first, which nobody closed: as after a crash.
  const after = await path.read(await path.open(fault.indexedDB))
  return { error, before, after, failed }
}
