import type { Words } from '@libertad/words/load'

interface Sea {
  name: keyof Words['seas']
  longitude: number
  latitude: number
  /** Pixels that a degree must have before there is room for the name. */
  from: number
}

/** Where the names of the seas stand, degrees. */
export const seas: Sea[] = [
  { name: 'atlantic', longitude: -53, latitude: 13, from: 5 },
  { name: 'atlantic', longitude: -32, latitude: 28, from: 0 },
  { name: 'pacific', longitude: -86, latitude: 3, from: 5 },
  { name: 'pacific', longitude: -140, latitude: 10, from: 0 },
  { name: 'pacific', longitude: 160, latitude: 20, from: 0 },
  { name: 'indian', longitude: 78, latitude: -18, from: 0 },
  { name: 'arctic', longitude: 0, latitude: 82, from: 0 },
  { name: 'southern', longitude: 60, latitude: -60, from: 0 },
  { name: 'caribbean', longitude: -74.5, latitude: 15, from: 5 },
  { name: 'gulfOfMexico', longitude: -91, latitude: 25, from: 5 },
  { name: 'mediterranean', longitude: 18, latitude: 35, from: 5 },
  { name: 'northSea', longitude: 3, latitude: 56.5, from: 5 },
  { name: 'baltic', longitude: 19.5, latitude: 58, from: 5 },
  { name: 'black', longitude: 34, latitude: 43.3, from: 5 },
  { name: 'arabian', longitude: 64, latitude: 14, from: 5 },
  { name: 'bengal', longitude: 88, latitude: 14, from: 5 },
  { name: 'southChina', longitude: 114, latitude: 13, from: 5 },
  { name: 'gulfOfGuinea', longitude: 3, latitude: 1.5, from: 5 },
]
