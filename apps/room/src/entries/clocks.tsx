import { Icon } from '../design/icon.tsx'
import { useModel } from '../frame/room.tsx'
import type { Say } from '../frame/say.tsx'
import type { EntryLine, Instant } from '../model/view-model.ts'

/** A moment as the cell's clock shows it, with the year where it is another one; its zone and UTC on hover. */
export function ClockTime({ say, at }: { say: Say; at: Instant }) {
  const thisYear = useModel().at.slice(0, 4) === at.slice(0, 4)
  return (
    <time dateTime={at} title={say.exactTime(at)} className="no-wrap">
      {thisYear ? say.dayAndTime(at) : `${say.shortDay(at, say.home, true)} ${say.time(at)}`}
    </time>
  )
}

/** What the device's clock said, marked when it cannot be right. `doubtId` is what explains the mark. */
export function DeviceClock({ say, line, doubtId }: { say: Say; line: EntryLine; doubtId: string }) {
  const { t, plural } = say
  return (
    <span className="entry-clock">
      <ClockTime say={say} at={line.claimedAt} />
      {line.clockDoubtHours !== undefined && (
        <span className="tag warning" title={t.entriesPage.doubtSays} aria-describedby={doubtId}>
          <Icon name="warn" />
          {plural(t.entriesPage.doubt, line.clockDoubtHours)}
        </span>
      )}
    </span>
  )
}
