import type { Refusal } from '@libertad/domain'
import { useState } from 'react'
import { Icon } from '../design/icon.tsx'
import { Popover } from '../design/popover.tsx'
import { RefusalBox } from '../design/refusal-box.tsx'
import { useRoom } from './room.tsx'
import { useSay } from './say.tsx'
import { recall, remember } from './remember.ts'

const kept = 'libertad-refusals-seen'

const readSeen = (): ReadonlySet<string> => new Set((recall(kept) ?? '').split(' '))

/** What the hub did not take, with the reason for each kind of refusal; it stays until somebody has dealt with it. */
export function AttentionStrip() {
  const { attention } = useRoom()
  const { t, plural } = useSay()
  const [seen, setSeen] = useState(readSeen)
  const refused = attention?.refused.filter(({ id }) => !seen.has(id)) ?? []
  const notVerified = attention?.notVerified ?? 0
  if (refused.length + notVerified === 0) return null
  return (
    <div className="strip attention" role="status">
      {refused.length > 0 && <span className="medium">{plural(t.frame.attention, refused.length)}</span>}
      {notVerified > 0 && <span>{plural(t.frame.notVerified, notVerified)}</span>}
      {refused.length > 0 && (
        <Popover className="button small" button={t.frame.attentionWhy} side="left">
          <div className="stack">
            {once(refused).map((refusal) => (
              <RefusalBox key={`${refusal.refused} ${refusal.at}`} refusal={refusal} />
            ))}
          </div>
        </Popover>
      )}
      {refused.length > 0 && (
        <button
          type="button"
          className="button quiet square small"
          aria-label={t.frame.close}
          onClick={() => {
            const next = new Set([...seen, ...refused.map(({ id }) => id)])
            remember(kept, [...next].join(' '))
            setSeen(next)
          }}
        >
          <Icon name="x" />
        </button>
      )}
    </div>
  )
}

function once(refusals: Refusal[]): Refusal[] {
  return [...new Map(refusals.map((refusal) => [`${refusal.refused} ${refusal.at}`, refusal])).values()]
}
