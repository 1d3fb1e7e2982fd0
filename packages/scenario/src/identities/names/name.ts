import type { Random } from '../../random.ts'
import type { Identity } from '../identity.ts'

export type Name = Pick<Identity, 'family' | 'given' | 'asWritten'>

/** Draws a name by the custom of one tradition. `nationality`: ISO 3166-1 alpha-2, `stateless` or `unknown`. */
export type DrawName = (random: Random, woman: boolean, nationality: string) => Name

export const latin = (given: string, family: string): Name => ({
  ...{ family, given, asWritten: [{ script: 'Latn', text: `${given} ${family}` }] },
})
