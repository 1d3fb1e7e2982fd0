import * as z from 'zod/mini'
import { handlingCodes } from './codes.ts'

/** Random id (UUID version 4, lower case). Carries no meaning and no time. */
export const id = () =>
  z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/))

/** SHA-256, base64url without padding: 43 signs. */
export const hash = () => z.string().check(z.regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/))

/** Ed25519 public key, 32 bytes as base64url. */
export const publicKey = hash

/** Ed25519 signature, 64 bytes as base64url. */
export const signature = () => z.string().check(z.regex(/^[A-Za-z0-9_-]{85}[AQgw]$/))

/** 16 random bytes as base64url: makes the body's hash say nothing about the body. */
export const salt = () => z.string().check(z.regex(/^[A-Za-z0-9_-]{21}[AQgw]$/))

/** An instant in UTC with milliseconds, 1990 to 2199: `2018-04-05T14:02:11.000Z`. */
export const instant = () =>
  z.string().check(
    z.regex(/^(199\d|20\d\d|21\d\d)-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    z.refine((text) => {
      const time = Date.parse(text)
      return Number.isFinite(time) && new Date(time).toISOString() === text
    }),
  )

/** A calendar day, `2018-04-05`; a day of action is local to its place. */
export const day = () =>
  z.string().check(
    z.regex(/^(199\d|20\d\d|21\d\d)-\d\d-\d\d$/),
    z.refine((text) => {
      const time = Date.parse(`${text}T00:00:00.000Z`)
      return Number.isFinite(time) && new Date(time).toISOString().startsWith(text)
    }),
  )

/** ISO 3166-1 alpha-2. Form only: which countries take part is the operation's own list. */
export const country = () => z.string().check(z.regex(/^[A-Z]{2}$/))

/** IANA time zone name. Form only, so that a zone newer than this program is still carried. */
export const zone = () => z.string().check(z.maxLength(40), z.regex(/^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/))

/** ISO 639-3 language code. */
export const language = () => z.string().check(z.regex(/^[a-z]{3}$/))

/**
 * A proper name of an agency, operation, place or funder, or the work name an agency chose for a member of its
 * staff. One short line of letters, figures and a few marks: no room for a story about anybody.
 */
export const label = (longest = 80) =>
  z
    .string()
    .check(z.minLength(1), z.maxLength(longest), z.regex(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .,'’&()/-]*$/u))

/** Site code read aloud over a bad line: country, kind letter, number. `GY-M07` */
export const siteCode = () => z.string().check(z.regex(/^[A-Z]{2}-[A-Z]\d{2,5}$/))

export const count = (most = 100_000) => z.int().check(z.minimum(0), z.maximum(most))

/** What every subject has from the entry that opens it: who may read it, and the day it is looked at again. */
export const opening = { handling: z.enum(handlingCodes), reviewOn: day() }

export const position = () =>
  z.strictObject({
    latitude: z.number().check(z.minimum(-90), z.maximum(90)),
    longitude: z.number().check(z.minimum(-180), z.maximum(180)),
    /** Radius in which the place lies. */
    precisionMetres: z.int().check(z.minimum(1), z.maximum(500_000)),
  })

/** Key to which others seal: an age recipient of the hybrid kind (X25519 and ML-KEM-768), as bech32. */
export const recipient = () => z.string().check(z.maxLength(2_400), z.regex(/^age1[a-z0-9]{40,}$/))

/** Short code of a rule, a law or a text, with its version: `palermo_3.1`. */
export const code = (longest = 40) => z.string().check(z.maxLength(longest), z.regex(/^[A-Za-z0-9][\w.-]*$/))
