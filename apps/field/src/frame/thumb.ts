import { preference } from './preference.ts'

/** On which side of the bar the main action is; Hide is on the other. */
export type Thumb = 'right' | 'left'

export const thumb = preference<Thumb>('thumb', 'thumb', ['right', 'left'], () => 'right')
