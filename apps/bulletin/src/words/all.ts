import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'
import type { Language, Words } from './words.ts'

export const words: Record<Language, Words> = { en, es, fr, nl, pt }
