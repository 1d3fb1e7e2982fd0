import { csvFile } from '../design/csv.ts'
import { sayEntry } from '../frame/say-entry.ts'
import type { Say } from '../frame/say.tsx'
import type { EntryLine } from '../model/view-model.ts'

/** Lines as a file for a spreadsheet: one fact in a cell, moments in UTC, hours as a number. */
export function entryExport(say: Say, lines: readonly EntryLine[]): string {
  const { entriesPage: words, people, sites } = say.t
  const heads = [
    ...[words.number, words.what, people.country, sites.site, people.agency, people.team],
    ...[people.workName, words.device, words.claimed, words.received, words.doubtHours],
  ]
  const rows = lines.map((line) => [
    ...[line.number, sayEntry(say, line), line.country && say.country(line.country), line.site?.code],
    ...[line.agency, line.team, line.actor, line.device, line.claimedAt, line.receivedAt],
    line.clockDoubtHours,
  ])
  return csvFile(heads, rows)
}
