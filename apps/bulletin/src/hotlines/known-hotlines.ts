import file from './hotlines.json' with { type: 'json' }
import type { Hotline } from './hotline.ts'

/** Lines that were found for the countries of the first operation. None of them is confirmed yet. */
export const knownHotlines = file as readonly Hotline[]
