import * as z from 'zod/mini'
import { accessGrounds, sealedThings } from '../codes.ts'
import type { EntryOf, Kind, Reducer } from '../journal/reducer.ts'
import { decide, said, type Said } from '../journal/settled.ts'
import { hash, id, instant, opening, salt } from '../shapes.ts'

/**
 * Something sealed on a device before it was sent: an identity, a note, a document, a photograph, a safety plan, a
 * referral's package. The body names the ciphertexts by their hashes; the bytes travel beside the entry.
 */
const written = z.strictObject({
  salt: salt(),
  ...opening,
  thing: z.enum(sealedThings),
  /** Subject that it is about: a person met, a case, a referral, a site, a suspect. */
  about: id(),
  /** Envelope of this subject's key, for the agencies that may open it. */
  key: hash(),
  content: hash(),
  /** What a list may show after unlocking: the name she goes by. Sealed under the same key. */
  index: z.optional(hash()),
})
const revised = z.strictObject({ salt: salt(), content: hash(), index: z.optional(hash()) })
/** The same key for more, or after a rotation for the new, recipients. */
const rewrapped = z.strictObject({ salt: salt(), key: hash() })
/** Written before the content is given: who and when stand in the header, why stands here. */
const opened = z.strictObject({ salt: salt(), ground: z.enum(accessGrounds), at: instant() })

const sealed = { subject: 'sealed', ring: 'identity', opens: false, version: 1 } as const

export const sealedEntries = {
  'sealed.written': { ...sealed, opens: true, body: written },
  'sealed.revised': { ...sealed, body: revised },
  'sealed.rewrapped': { ...sealed, body: rewrapped, decision: true },
  'sealed.opened': { ...sealed, body: opened },
} as const satisfies Record<string, Kind>

export interface Sealed {
  id: string
  owner: string
  thing: (typeof sealedThings)[number]
  about: string
  /** Envelopes, newest last: any that this device can open gives the same key. */
  keys: Said<string>[]
  content: Said<string>
  /** Contents whose author and that of `content` knew nothing of each other: a person looks at all of them. */
  beside: Said<string>[]
  index: Said<string> | undefined
  /** Every reading: by whom, when, why. */
  openings: Said<(typeof accessGrounds)[number]>[]
}

export const foldSealed: Reducer<Sealed> = (state, known, history) => {
  const entry = known as EntryOf<typeof sealedEntries>
  if (entry.kind === 'sealed.written') {
    if (state) return state
    const { thing, about, key, content, index } = entry.body
    return {
      ...{ id: entry.header.subject, owner: entry.header.agency, thing, about },
      ...{ keys: [said(key, entry)], content: said(content, entry), beside: [] },
      ...{ index: index === undefined ? undefined : said(index, entry), openings: [] },
    }
  }
  if (!state) return state
  switch (entry.kind) {
    case 'sealed.revised': {
      const { content, index } = entry.body
      const before = { versions: [...state.beside, state.content], replaced: [], bothRight: [] }
      const { versions } = decide(before, content, entry, history)
      return {
        ...state,
        content: said(content, entry),
        beside: versions.slice(0, -1),
        index: index === undefined ? state.index : said(index, entry),
      }
    }
    case 'sealed.rewrapped':
      return { ...state, keys: [...state.keys, said(entry.body.key, entry)] }
    case 'sealed.opened':
      return { ...state, openings: [...state.openings, said(entry.body.ground, entry)] }
    default:
      return state
  }
}
