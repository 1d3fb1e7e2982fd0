import { refuse, sealedParts, type Header, type Refusal, type SealedPurpose } from '@libertad/domain'

/** What each sealed part is for, when header and body name the same parts in the same order. */
export function purposesOfSealed(
  { sealed }: Pick<Header, 'sealed'>,
  body: unknown,
): SealedPurpose[] | Refusal {
  // A kind that only a newer program knows: its parts are carried as contents, the most guarded of them.
  if (body === undefined) return sealed.map(() => 'content')
  const named = sealedParts(body)
  const same = named.length === sealed.length && named.every(({ hash }, at) => hash === sealed[at])
  return same ? named.map(({ purpose }) => purpose) : refuse('sealed_wrong')
}
