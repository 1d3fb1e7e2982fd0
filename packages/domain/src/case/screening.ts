import * as z from 'zod/mini'
import {
  carePaths,
  consentGivers,
  determinationReasons,
  determinations,
  interpreting,
  proposalResults,
  screeningAnswers,
  screeningProfiles,
  urgentNeeds,
} from '../codes.ts'
import { code, hash, id, instant, language, salt } from '../shapes.ts'

const answers = () =>
  z.array(z.strictObject({ question: code(), answer: z.enum(screeningAnswers) })).check(z.maxLength(120))

/** How two people understood each other. The interpreter is a random id that her own agency keeps. */
export const inLanguage = {
  language: language(),
  interpreting: z.enum(interpreting),
  interpreter: z.optional(id()),
}

/** One conversation, as it was: what she said, apart from what was seen, and what the rules made of both. */
export const screenedBody = z.strictObject({
  salt: salt(),
  at: instant(),
  ...inLanguage,
  profile: z.enum(screeningProfiles),
  /** Version of the questions' texts as they were shown. */
  texts: code(),
  /** Before the first question: nobody hears, water and seat, interpreter accepted by her, agreement to talk. */
  begin: answers(),
  said: answers(),
  seen: answers(),
  /** She may stop at any moment: kept as such, not as a half form. */
  stopped: z.boolean(),
  proposal: z.strictObject({
    /** Version of the rules that made it. */
    rules: code(),
    result: z.enum(proposalResults),
    act: z.boolean(),
    means: z.boolean(),
    purpose: z.boolean(),
    /** Dimensions that hold, ILO/EC Delphi 1 to 6. */
    dimensions: z.array(z.int().check(z.minimum(1), z.maximum(6))).check(z.maxLength(6)),
    /** Questions and signs it rests on. */
    because: z.array(code()).check(z.maxLength(120)),
  }),
})

/** A named person decides, with reason and law; it may differ from the proposal, and says which one it had before it. */
export const determinedBody = z.strictObject({
  salt: salt(),
  status: z.enum(determinations),
  reasons: z
    .array(z.enum(determinationReasons))
    .check(z.minLength(1), z.maxLength(determinationReasons.length)),
  law: code(),
  at: instant(),
  screening: z.optional(hash()),
  differs: z.boolean(),
})

/** Onto the path for children at a touch; off it only with a named guardian or a determined age. */
export const pathBody = z.strictObject({
  salt: salt(),
  path: z.enum(carePaths),
  by: z.enum(['officer', 'guardian', 'advocate', 'age_determined']),
  guardian: z.optional(z.strictObject({ kind: z.enum(consentGivers), present: z.boolean() })),
})

export const needsBody = z.strictObject({
  salt: salt(),
  needs: z.array(z.enum(urgentNeeds)).check(z.maxLength(urgentNeeds.length)),
  met: z.array(z.enum(urgentNeeds)).check(z.maxLength(urgentNeeds.length)),
})
