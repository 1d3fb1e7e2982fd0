import { csvFile } from '../design/csv.ts'
import type { Say } from '../frame/say.tsx'
import type { DirectoryLine } from '../model/care-model.ts'

/** The directory as a file, in the order of the screen, with the moment of each count. */
export function servicesCsv(
  { t, country }: Pick<Say, 't' | 'country'>,
  services: readonly DirectoryLine[],
): string {
  const heads = t.services.column
  return csvFile(
    [
      ...[heads.name, t.people.agency, heads.country, heads.kinds, heads.takes, heads.languages],
      ...[heads.places, heads.counted, heads.answers, heads.hours, t.services.closed],
    ],
    services.map((one) => [
      ...[one.name, one.agencyName, country(one.country)],
      one.kinds.map((kind) => t.codes.serviceKind[kind]).join('; '),
      one.takes.map((people) => t.codes.takenPeople[people]).join('; '),
      ...[one.languages.join('; '), one.free?.value, one.free?.claimedAt, one.answersWithin],
      ...[t.codes.serviceHours[one.hours], one.closed?.value],
    ]),
  )
}
