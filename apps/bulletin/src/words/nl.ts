import type { Words } from './words.ts'
import { codes } from './nl/codes.ts'
import { count } from './nl/count.ts'
import { data } from './nl/data.ts'
import { frame } from './nl/frame.ts'
import { help } from './nl/help.ts'
import { jobs } from './nl/jobs.ts'
import { release } from './nl/release.ts'
import { signs } from './nl/signs.ts'

export const nl: Words = { frame, release, codes, count, signs, help, jobs, data }
