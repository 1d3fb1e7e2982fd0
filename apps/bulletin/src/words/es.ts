import type { Words } from './words.ts'
import { codes } from './es/codes.ts'
import { count } from './es/count.ts'
import { data } from './es/data.ts'
import { frame } from './es/frame.ts'
import { help } from './es/help.ts'
import { jobs } from './es/jobs.ts'
import { release } from './es/release.ts'
import { signs } from './es/signs.ts'

export const es: Words = { frame, release, codes, count, signs, help, jobs, data }
