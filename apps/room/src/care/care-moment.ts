import type { WhoBook } from '@libertad/domain'
import type { WithoutNextStep } from '@libertad/protocol'
import type { Subjects } from '../view/subjects.ts'

/** Everything that the view of care is computed from: the present of one journal, for one reader. */
export interface CareMoment {
  /** UTC. */
  at: string
  subjects: Subjects
  book: WhoBook
  me: { person: string; device: string; agency: string }
  withoutNextStep: WithoutNextStep[]
  /** Names that she goes by, while they are open. */
  names: ReadonlyMap<string, string>
  /** Agencies whose root is confirmed. */
  confirmed: ReadonlySet<string>
}
