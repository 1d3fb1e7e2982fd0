import { refuse, type Content, type Header, type Refusal } from '@libertad/domain'
import type { ReleasesKnown } from './releases-known.ts'

/**
 * What an entry changes of the releases, kept in `known`; or why it is not taken. Figures stand on all that was ever
 * public: where something became public since they were made, nobody attacked them together.
 */
export function judgeRelease(header: Header, body: unknown, known: ReleasesKnown): Refusal | undefined {
  if (body === undefined) return undefined
  if (header.kind === 'release.prepared') return prepare(header, body as Content<'release.prepared'>, known)
  if (header.kind !== 'release.signed' && header.kind !== 'release.withdrawn') return undefined
  const release = known.get(header.subject)
  if (!release) return refuse('subject_unknown')
  if (header.kind === 'release.withdrawn') {
    known.set(release.id, { ...release, withdrawn: true })
    return undefined
  }
  const { digest } = body as Content<'release.signed'>
  if (digest !== release.digest) return refuse('release_not_from_here', 'digest')
  if (header.actor === release.preparedBy || header.device === release.preparedDevice)
    return refuse('second_person_needed')
  if (release.signed || release.withdrawn || !isCurrent(release.against, known))
    return refuse('release_outdated')
  known.set(release.id, { ...release, signed: true })
  return undefined
}

function prepare(
  { subject, actor, device }: Header,
  { figures, digest, correction }: Content<'release.prepared'>,
  known: ReleasesKnown,
): Refusal | undefined {
  const { number, replaces, attack } = figures
  if ((replaces === null) !== (correction === undefined)) return refuse('body_wrong_shape', 'correction')
  if (!isCurrent(attack.against, known) || number !== nextNumber(publicOf(known)))
    return refuse('release_outdated')
  if (replaces !== null && !mayReplace(replaces, publicOf(known)))
    return refuse('release_outdated', 'replaces')
  known.set(subject, {
    ...{ id: subject, number, replaces, digest, preparedBy: actor, preparedDevice: device },
    ...{ against: attack.against, signed: false, withdrawn: false },
  })
  return undefined
}

const publicOf = (known: ReleasesKnown) => [...known.values()].filter(({ signed }) => signed)

/** Whether figures were attacked together with just what is public. */
function isCurrent(against: readonly number[], known: ReleasesKnown): boolean {
  const numbers = new Set(publicOf(known).map(({ number }) => number))
  return against.length === numbers.size && against.every((number) => numbers.has(number))
}

interface Numbered {
  number: number
  replaces: number | null
}

/** The next free number after those that were ever public. */
export const nextNumber = (released: readonly Numbered[]): number =>
  released.reduce((most, { number }) => Math.max(most, number), 0) + 1

/** Whether a number was public and nothing replaces it yet. */
export const mayReplace = (number: number, released: readonly Numbered[]): boolean =>
  released.some((one) => one.number === number) && !released.some(({ replaces }) => replaces === number)
