import type { Column } from '../design/data-table.tsx'
import { EntriesLink, SiteLink } from '../frame/links.tsx'
import { sayEntry } from '../frame/say-entry.ts'
import type { Say } from '../frame/say.tsx'
import type { EntryLine } from '../model/view-model.ts'
import { ClockTime, DeviceClock } from './clocks.tsx'
import { WhatSaid } from './what-said.tsx'
import { whereOf, whoWrote } from './who-wrote.ts'

/** The columns of the journal's lines. `doubtId` is the element that explains a clock in doubt. */
export function entryColumns(say: Say, doubtId: string): Column<EntryLine>[] {
  const words = say.t.entriesPage
  return [
    {
      ...{ key: 'number', title: words.number, align: 'right', head: true },
      value: ({ number }) => number,
      cell: ({ number }) => (
        <span className="mono">{number === undefined ? say.t.ui.none : say.number(number)}</span>
      ),
    },
    {
      ...{ key: 'what', title: words.what },
      value: (line) => sayEntry(say, line),
      cell: (line) => <WhatSaid say={say} line={line} doubtId={doubtId} />,
    },
    {
      ...{ key: 'where', title: words.where, drop: 3 },
      value: (line) => whereOf(say, line),
      cell: (line) => <Where say={say} line={line} />,
    },
    {
      ...{ key: 'who', title: words.who, drop: 3 },
      value: (line) => whoWrote(say, line),
      cell: (line) => (
        <span className="entry-two">
          <span className="entry-who">{whoWrote(say, line)}</span>
          {line.actor && <span className="tiny text-3">{line.actor}</span>}
        </span>
      ),
    },
    {
      ...{ key: 'device', title: words.device, drop: 3 },
      value: ({ device }) => device,
      cell: ({ device }) => <span className="mono no-wrap">{device}</span>,
    },
    {
      ...{ key: 'claimed', title: words.claimed, drop: 3 },
      value: ({ claimedAt }) => claimedAt,
      cell: (line) => <DeviceClock say={say} line={line} doubtId={doubtId} />,
    },
    {
      ...{ key: 'received', title: words.received },
      value: ({ receivedAt }) => receivedAt,
      cell: ({ receivedAt }) =>
        receivedAt ? (
          <ClockTime say={say} at={receivedAt} />
        ) : (
          <span className="tag open no-wrap">{words.waits}</span>
        ),
    },
  ]
}

function Where({ say, line }: { say: Say; line: EntryLine }) {
  const { site, country } = line
  if (site)
    return (
      <SiteLink id={site.id} className="row-link code">
        {site.code}
      </SiteLink>
    )
  if (!country) return say.t.ui.none
  return (
    <EntriesLink country={country} className="row-link">
      {say.country(country)}
    </EntriesLink>
  )
}
