import type { Say } from '../frame/say.tsx'
import type { EntryLine } from '../model/view-model.ts'

/** Agency and team on whose behalf an entry was written. */
export function whoWrote(say: Say, line: EntryLine): string {
  return line.team === undefined
    ? line.agency
    : say.format(say.t.situation.byTeam, { agency: line.agency, team: line.team })
}

/** Where it happened, as text: the site's code, else the country. */
export function whereOf(say: Say, line: EntryLine): string | undefined {
  return line.site?.code ?? (line.country && say.country(line.country))
}

/** What the search looks through. */
export function textsOf(say: Say, line: EntryLine, sentence: string): (string | number | undefined)[] {
  const country = line.country && say.country(line.country)
  return [line.number, sentence, line.site?.code, country, whoWrote(say, line), line.actor, line.device]
}
