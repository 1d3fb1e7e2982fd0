import { preference } from './preference.ts'

/** Day; glare for hard sun; night, dim and amber, so that the face is not lit and eyes stay used to the dark. */
export type Light = 'day' | 'glare' | 'night'

const dark = () => matchMedia('(prefers-color-scheme: dark)').matches

export const light = preference<Light>('light', 'light', ['day', 'glare', 'night'], () =>
  dark() ? 'night' : 'day',
)
