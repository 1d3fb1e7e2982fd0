import type { Words } from './words.ts'
import { codes } from './pt/codes.ts'
import { count } from './pt/count.ts'
import { data } from './pt/data.ts'
import { frame } from './pt/frame.ts'
import { help } from './pt/help.ts'
import { jobs } from './pt/jobs.ts'
import { release } from './pt/release.ts'
import { signs } from './pt/signs.ts'

export const pt: Words = { frame, release, codes, count, signs, help, jobs, data }
