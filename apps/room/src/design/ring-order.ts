import type { Ring } from '@libertad/domain'

export type { Ring }
/** From the inside outward. */
export const rings: readonly Ring[] = ['identity', 'case', 'operation', 'public']
