import type { Refusal } from '@libertad/domain'
import { Notice } from '../design/notice.tsx'
import { useRefusal } from './shared-words.ts'

/** What happened, what was kept, what to do. Nothing where nothing was refused. */
export function Refused({ refusal }: { refusal: Refusal | undefined }) {
  const says = useRefusal(refusal)
  if (!says) return null
  return (
    <Notice tone="critical" sign="cross" loud>
      <b>{says.happened}</b> {says.kept} {says.todo}
    </Notice>
  )
}
