import { localDay } from '@libertad/domain'

/** The instant, UTC, at which the clocks of a zone show a day and a time of day (`14:30`). */
export function instantIn(zone: string, day: string, time: string): string {
  const shown = Date.parse(`${day}T${time}:00.000Z`)
  let guess = shown
  // Twice: the first step may land on the other side of a change of the clocks.
  for (let i = 0; i < 2; i++) guess += shown - asIfUtc(guess, zone)
  return new Date(guess).toISOString()
}

/** What the clocks of a zone show at an instant, as if they stood in UTC, in milliseconds. */
function asIfUtc(instant: number, zone: string): number {
  const time = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: zone, hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  }).format(instant)
  return Date.parse(`${localDay(new Date(instant).toISOString(), zone)}T${time}.000Z`)
}
