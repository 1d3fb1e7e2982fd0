import { useState } from 'react'
import { Icon } from '../design/icon.tsx'
import { Empty } from '../design/empty.tsx'
import { SiteLink } from '../frame/links.tsx'
import { useSay } from '../frame/say.tsx'
import { sayEntry } from '../frame/say-entry.ts'
import type { EntryLine } from '../model/view-model.ts'

const shownLines = 40

/** What comes in, newest first. It can be held, so that it does not move under a reader's eyes. */
export function LiveFeed({ lines }: { lines: EntryLine[] }) {
  const { t, plural } = useSay()
  const [held, setHeld] = useState<EntryLine[]>()
  const shown = held ?? lines
  const newer = held ? lines.findIndex(({ id }) => id === held[0]?.id) : 0
  return (
    <section className="feed" aria-label={t.situation.feed}>
      <header>
        <h2>{t.situation.feed}</h2>
        <span className="tiny text-3 one-line">{t.situation.feedNote}</span>
        <button
          type="button"
          className="button quiet square"
          aria-pressed={held !== undefined}
          aria-label={held ? t.situation.feedGoOn : t.situation.feedPause}
          title={held ? t.situation.feedGoOn : t.situation.feedPause}
          onClick={() => setHeld(held ? undefined : lines)}
        >
          <Icon name={held ? 'play' : 'pause'} />
        </button>
      </header>
      {held && newer !== 0 && (
        <button type="button" className="feed-newer" onClick={() => setHeld(undefined)}>
          {plural(t.situation.feedHeld, newer < 0 ? lines.length : newer)}
        </button>
      )}
      {shown.length === 0 ? (
        <Empty title={t.situation.feedEmpty} note={t.situation.feedEmptyNote} />
      ) : (
        <ol className="feed-lines" aria-label={t.situation.feed}>
          {shown.slice(0, shownLines).map((line) => (
            <FeedLine key={line.id} line={line} />
          ))}
        </ol>
      )}
    </section>
  )
}

function FeedLine({ line }: { line: EntryLine }) {
  const say = useSay()
  const { t, time, exactTime, format } = say
  const when = line.receivedAt ?? line.claimedAt
  return (
    <li>
      <time className="mono tiny text-3" dateTime={when} title={exactTime(when)}>
        {time(when)}
      </time>
      <span className="mono tiny text-3">{line.country ?? ''}</span>
      <span className="stack-0">
        <span>
          {line.site && (
            <>
              <SiteLink id={line.site.id} className="code">
                {line.site.code}
              </SiteLink>{' '}
            </>
          )}
          {sayEntry(say, line)}
        </span>
        <span className="tiny text-3">
          {line.team === undefined
            ? line.agency
            : format(t.situation.byTeam, { agency: line.agency, team: line.team })}
        </span>
      </span>
    </li>
  )
}
