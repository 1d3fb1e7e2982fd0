import { RingGlyph } from '../design/ring-badge.tsx'
import { sayEntry } from '../frame/say-entry.ts'
import type { Say } from '../frame/say.tsx'
import type { EntryLine } from '../model/view-model.ts'
import { DeviceClock } from './clocks.tsx'
import { whereOf, whoWrote } from './who-wrote.ts'

interface Props {
  say: Say
  line: EntryLine
  doubtId: string
}

/**
 * An entry's sentence in its ring. What a newer program wrote and what was erased is said, not left out. Where the
 * other columns have no room, what they hold stands under the sentence.
 */
export function WhatSaid({ say, line, doubtId }: Props) {
  const { t } = say
  const unread = line.unknownKind || line.erased
  return (
    <div className="entry-what">
      <span title={t.codes.ring[line.ring]} className="entry-ring">
        <RingGlyph ring={line.ring} />
        <span className="hidden-words">{t.codes.ring[line.ring]}</span>
      </span>
      <span className={unread ? 'entry-unread' : undefined}>{sayEntry(say, line)}</span>
      <span className="entry-under">
        <span>{whereOf(say, line)}</span>
        <span className="mono">{line.device}</span>
        <span className="entry-who">{whoWrote(say, line)}</span>
        {line.clockDoubtHours !== undefined && <DeviceClock say={say} line={line} doubtId={doubtId} />}
      </span>
    </div>
  )
}
