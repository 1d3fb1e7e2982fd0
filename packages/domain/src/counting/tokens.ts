import * as z from 'zod/mini'
import { code, hash, salt } from '../shapes.ts'

/** 16 bytes as base64url: a rough key of an identity, evaluated by the token keeper. */
export const token = () => z.string().check(z.regex(/^[A-Za-z0-9_-]{21}[AQgw]$/))

/** Most tokens of one person: every reading of her names, her documents and her birth. */
export const mostTokens = 48

/**
 * Tokens of somebody whose identity is sealed. Two people of whom some agree may be one; neither the hub nor an agency
 * learns a name by it.
 */
export const tokensGivenBody = z.strictObject({
  salt: salt(),
  /** Version of the rough keys: tokens of two versions are not compared. */
  keys: code(),
  /** Public key of the keeper that evaluated them. */
  keeper: hash(),
  tokens: z
    .array(z.strictObject({ kind: code(), token: token() }))
    .check(z.minLength(1), z.maxLength(mostTokens)),
})
