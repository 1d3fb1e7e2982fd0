import { press as en } from '../words/en/press.ts'
import { press as es } from '../words/es/press.ts'
import { press as fr } from '../words/fr/press.ts'
import { press as nl } from '../words/nl/press.ts'
import { press as pt } from '../words/pt/press.ts'
import type { Language, Wide } from '../words/words.ts'

/** Apart from all other words, so that a desk which shows this text carries no page for the public. */
export const pressWords: Record<Language, Wide<typeof en>> = { en, es, fr, nl, pt }
