import { codes } from './en/codes.ts'
import { count } from './en/count.ts'
import { data } from './en/data.ts'
import { frame } from './en/frame.ts'
import { help } from './en/help.ts'
import { jobs } from './en/jobs.ts'
import { release } from './en/release.ts'
import { signs } from './en/signs.ts'

export const en = { frame, release, codes, count, signs, help, jobs, data } as const
