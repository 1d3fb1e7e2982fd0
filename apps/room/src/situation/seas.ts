import type { Words } from '@libertad/words/load'

/** Where the names of the seas stand, degrees. */
export const seas: { name: keyof Words['seas']; longitude: number; latitude: number }[] = [
  { name: 'atlantic', longitude: -53, latitude: 13 },
  { name: 'atlantic', longitude: -32, latitude: 28 },
  { name: 'pacific', longitude: -86, latitude: 3 },
  { name: 'pacific', longitude: -140, latitude: 10 },
  { name: 'pacific', longitude: 160, latitude: 20 },
  { name: 'indian', longitude: 78, latitude: -18 },
  { name: 'arctic', longitude: 0, latitude: 82 },
  { name: 'southern', longitude: 60, latitude: -60 },
  { name: 'caribbean', longitude: -74.5, latitude: 15 },
  { name: 'gulfOfMexico', longitude: -91, latitude: 25 },
  { name: 'mediterranean', longitude: 18, latitude: 35 },
  { name: 'northSea', longitude: 3, latitude: 56.5 },
  { name: 'baltic', longitude: 19.5, latitude: 58 },
  { name: 'black', longitude: 34, latitude: 43.3 },
  { name: 'arabian', longitude: 64, latitude: 14 },
  { name: 'bengal', longitude: 88, latitude: 14 },
  { name: 'southChina', longitude: 114, latitude: 13 },
  { name: 'gulfOfGuinea', longitude: 3, latitude: 1.5 },
]
