import type { Words } from './words.ts'
import { codes } from './fr/codes.ts'
import { count } from './fr/count.ts'
import { data } from './fr/data.ts'
import { frame } from './fr/frame.ts'
import { help } from './fr/help.ts'
import { jobs } from './fr/jobs.ts'
import { release } from './fr/release.ts'
import { signs } from './fr/signs.ts'

export const fr: Words = { frame, release, codes, count, signs, help, jobs, data }
