import * as z from 'zod/mini'
import { hotlineNotes, type Hotline } from './hotline.ts'

const short = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest))
const day = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d$/),
  z.refine((text) => !Number.isNaN(Date.parse(text))),
)
const year = z.string().check(z.regex(/^\d{4}$/))
const language = z.string().check(z.regex(/^[a-z]{3}$/))

const hotline = z.strictObject({
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  numbers: z
    .array(
      z.strictObject({
        number: short(40),
        dial: z.optional(z.string().check(z.regex(/^\+?\d{2,15}$/))),
        languages: z.optional(z.array(language)),
        notes: z.optional(z.array(z.enum(hotlineNotes))),
      }),
    )
    .check(z.maxLength(12)),
  languages: z.array(language),
  allDay: z.boolean(),
  source: z.nullable(short(120)),
  sourceDate: z.nullable(z.union([day, year])),
  seenOn: day,
  confirmedOn: z.nullable(day),
})

const hotlines = z.array(hotline).check(
  z.maxLength(300),
  z.refine((lines) => new Set(lines.map(({ country }) => country)).size === lines.length),
)

/**
 * Reads a file of lines that somebody keeps for an operation. `wrong`: where it is not what it should be, by path; an
 * empty path is the whole file, or a country that stands there twice.
 */
export function readHotlines(text: string): Hotline[] | { wrong: string } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { wrong: '' }
  }
  const read = hotlines.safeParse(value)
  if (!read.success) return { wrong: read.error.issues[0]?.path.map(String).join('.') ?? '' }
  return read.data as Hotline[]
}
