import type { PlanView } from '../model/view-model.ts'
import { AttendanceSheet } from './attendance-sheet.tsx'
import { CourseSheet } from './course-sheet.tsx'
import { DescribeSheet } from './describe-sheet.tsx'
import { JoinSheet } from './join-sheet.tsx'
import type { PhaseView } from './phase-draft.ts'
import { PhaseSheet } from './phase-sheet.tsx'

/** What the reader does with the plan at the moment. */
export type Doing =
  | { what: 'join'; country: string }
  | { what: 'describe' }
  | { what: 'plan_phase' }
  | { what: 'move_phase'; phase: PhaseView }
  | { what: 'plan_course' }
  | { what: 'attended'; training: PlanView['trainings'][number] }

/** The sheet of what is being done. */
export function DoingSheet({ doing, onClose }: { doing: Doing; onClose: () => void }) {
  switch (doing.what) {
    case 'join':
      return <JoinSheet country={doing.country} onClose={onClose} />
    case 'describe':
      return <DescribeSheet onClose={onClose} />
    case 'plan_phase':
      return <PhaseSheet onClose={onClose} />
    case 'move_phase':
      return <PhaseSheet phase={doing.phase} onClose={onClose} />
    case 'plan_course':
      return <CourseSheet onClose={onClose} />
    case 'attended':
      return <AttendanceSheet training={doing.training} onClose={onClose} />
  }
}
