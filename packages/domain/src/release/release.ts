import * as z from 'zod/mini'
import { correctionReasons } from '../codes.ts'
import type { EntryOf, Kind, Reducer } from '../journal/reducer.ts'
import { said, type Said } from '../journal/settled.ts'
import { hash, opening, salt, signature } from '../shapes.ts'
import { releaseFigures, type ReleaseFigures } from './figures.ts'

/** One person puts figures forward that the hub made safe, exactly as it made them. */
const prepared = z.strictObject({
  salt: salt(),
  ...opening,
  figures: releaseFigures,
  /** SHA-256 of the figures' text: what both people sign. */
  digest: hash(),
  /** Of the hub that counted, protected and attacked them. */
  hubSignature: signature(),
  /** Why an earlier release is replaced. */
  correction: z.optional(z.enum(correctionReasons)),
})
/** A second person, on another device. Until then the public sees nothing. */
const signed = z.strictObject({ salt: salt(), digest: hash() })
/** Taken off the public page, or put aside before it was signed; that it was there stays said. */
const withdrawn = z.strictObject({ salt: salt(), reason: z.enum(correctionReasons) })

const release = { subject: 'release', ring: 'public', opens: false, version: 1, decision: true } as const

export const releaseEntries = {
  'release.prepared': { ...release, opens: true, body: prepared },
  'release.signed': { ...release, body: signed, holdsUnread: true },
  'release.withdrawn': { ...release, body: withdrawn, holdsUnread: true },
} as const satisfies Record<string, Kind>

export interface Release {
  id: string
  owner: string
  figures: ReleaseFigures
  digest: string
  correction: (typeof correctionReasons)[number] | undefined
  prepared: Said<null>
  /** By somebody else, on another device, over the same figures. */
  signed: Said<null> | undefined
  withdrawn: Said<(typeof correctionReasons)[number] | undefined> | undefined
}

/** Folds a release. A signature counts only from a second person on a second device, over what was prepared. */
export const foldRelease: Reducer<Release> = (state, known) => {
  const entry = known as EntryOf<typeof releaseEntries>
  if (entry.kind === 'release.prepared') {
    if (state) return state
    const { figures, digest, correction } = entry.body
    return {
      ...{ id: entry.header.subject, owner: entry.header.agency, figures, digest, correction },
      ...{ prepared: said(null, entry), signed: undefined, withdrawn: undefined },
    }
  }
  if (!state || state.withdrawn) return state
  if (entry.kind === 'release.withdrawn') return { ...state, withdrawn: said(entry.body?.reason, entry) }
  const { actor, device } = entry.header
  const isHisOwn = actor === state.prepared.actor || device === state.prepared.device
  if (state.signed || isHisOwn || entry.body?.digest !== state.digest) return state
  return { ...state, signed: said(null, entry) }
}

/** Whether the public may read its figures. */
export const isPublic = ({ signed: by, withdrawn: off }: Release): boolean => by !== undefined && !off
