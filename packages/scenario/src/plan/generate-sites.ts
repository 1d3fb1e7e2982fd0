import type { SiteKind } from '@libertad/domain'
import type { Random } from '../random.ts'
import { dayAfter } from './days.ts'
import type { Plan } from './plan.ts'
import type { WorldPlace } from './world-places.ts'

type Site = Plan['sites'][number]

interface Kind {
  kind: SiteKind
  letter: string
  words: string[]
  /** Distance from the seat, kilometres. */
  near: number
  far: number
  people: number
}

const kinds: Kind[] = [
  { kind: 'mine', letter: 'M', words: ['Pits', 'Shafts', 'Camp'], near: 40, far: 150, people: 9 },
  { kind: 'factory', letter: 'F', words: ['Sheds', 'Workshop', 'Barracks'], near: 2, far: 30, people: 7 },
  { kind: 'nightclub', letter: 'N', words: ['Row of bars', 'Bar with rooms'], near: 1, far: 20, people: 5 },
  { kind: 'market', letter: 'K', words: ['Night market', 'Market stalls'], near: 1, far: 20, people: 3 },
  { kind: 'farm', letter: 'A', words: ['Packing shed', 'Cattle post'], near: 10, far: 80, people: 6 },
  { kind: 'dwelling', letter: 'D', words: ['House by the road', 'Back rooms'], near: 1, far: 20, people: 3 },
]
/** What stands on a small island in the place of a mine: hours away, without network, and the sea is near. */
const vessel: Kind = { ...kinds[0]!, kind: 'vessel', letter: 'V', words: ['Sloop at anchor', 'Fishing boat'] }
const directions = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west']

/**
 * Places to visit: two for each country and one more for every six officers. They lie between the seat and the
 * middle of the country, where land is likelier than water, and are named by where they lie and no real name.
 */
export function generateSites(
  places: readonly WorldPlace[],
  taking: Plan['countries'],
  firstDay: string,
  drawn: Random,
): Site[] {
  return places.flatMap((place, i) => {
    const number = new Map<string, number>()
    const many = Math.min(2_000, 2 + Math.floor(taking[i]!.officers / 6))
    return Array.from({ length: many }, (_, n): Site => {
      // The first two take turns from country to country, so that even a small plan has every kind for its stories.
      const drawnKind = n < 2 ? kinds[(i * 2 + n) % 4]! : drawn.pick(kinds)
      const kind = drawnKind.kind === 'mine' && roomIn(place) < 60 ? vessel : drawnKind
      const next = (number.get(kind.letter) ?? 0) + 1
      number.set(kind.letter, next)
      const code = `${place.country}-${kind.letter}${String(next).padStart(2, '0')}`
      return siteOf(place, kind, code, dayAfter(firstDay, drawn.int(0, 6)), drawn)
    })
  })
}

function siteOf(place: WorldPlace, kind: Kind, code: string, day: string, drawn: Random): Site {
  const towards = bearingToMiddle(place) + (drawn.float() - 0.5) * (Math.PI / 2)
  const kilometres = Math.min(kind.near + drawn.float() * (kind.far - kind.near), roomIn(place))
  const { latitude, longitude } = pointAt(place, towards, kilometres)
  const direction = directions[((Math.round(towards / (Math.PI / 4)) % 8) + 8) % 8]!
  const remote = kind.kind === 'mine' || kind.kind === 'vessel'
  return {
    ...{ code, kind: kind.kind, latitude, longitude, day },
    place: `${drawn.pick(kind.words)}, ${Math.max(1, Math.round(kilometres))} km ${direction} of the seat`,
    hours: remote ? drawn.int(4, 8) : Math.round((0.2 + kilometres / 45 + drawn.float()) * 10) / 10,
    means:
      kind.kind === 'vessel' ? ['boat'] : remote ? [drawn.pick(['boat', 'foot', 'road'] as const)] : ['road'],
    coverage: remote ? 'none' : drawn.pick(['good', 'good', 'patchy'] as const),
    people: Math.max(1, drawn.poisson(kind.people)),
  }
}

/** Direction from the seat to the middle of the country's box, radians from north over east. */
function bearingToMiddle({ latitude, longitude, box }: WorldPlace): number {
  const east = box.west <= box.east ? box.east : box.east + 360
  const [north, across] = [(box.south + box.north) / 2 - latitude, (box.west + east) / 2 - longitude]
  return Math.atan2((across > 180 ? across - 360 : across) * Math.cos((latitude * Math.PI) / 180), north)
}

/** A quarter of the country's extent from south to north, kilometres: small islands have no far places. */
const roomIn = ({ box }: WorldPlace) => Math.max(1, (box.north - box.south - 1) * 111 * 0.25)

function pointAt({ latitude, longitude }: WorldPlace, bearing: number, kilometres: number) {
  const degrees = kilometres / 111
  const across = longitude + (degrees * Math.sin(bearing)) / Math.cos((latitude * Math.PI) / 180)
  // Adding 0 makes -0 what it is called: 0.
  const round = (value: number) => Math.round(value * 100) / 100 + 0
  return {
    latitude: round(latitude + degrees * Math.cos(bearing)),
    longitude: round(across > 180 ? across - 360 : across < -180 ? across + 360 : across),
  }
}
