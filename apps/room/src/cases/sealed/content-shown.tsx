import type { SealedThing } from '@libertad/domain'
import { useSay } from '../../frame/say.tsx'
import { IdentityShown } from './identity-shown.tsx'
import { readIdentity, readNote, readPaper, readPhotograph } from './read-content.ts'
import { usePaperSaid } from './use-paper-said.ts'

/** What was opened, by its kind. There is no button that copies it. */
export function ContentShown({ thing, value }: { thing: SealedThing; value: unknown }) {
  const { t, languageName } = useSay()
  const paperSaid = usePaperSaid()
  const unreadable = <p className="text-2">{t.sealed.unreadable}</p>
  if (thing === 'identity') {
    const identity = readIdentity(value)
    return identity ? <IdentityShown identity={identity} /> : unreadable
  }
  if (thing === 'document') {
    const paper = readPaper(value)
    return paper ? <p>{paperSaid(paper)}</p> : unreadable
  }
  if (thing === 'photograph') {
    const address = readPhotograph(value)
    return address ? (
      <img className="sealed-photograph" src={address} alt={t.sealed.photograph} />
    ) : (
      unreadable
    )
  }
  const note = readNote(value)
  if (!note) return unreadable
  return (
    <figure className="stack">
      <p className="sealed-text" lang={note.language || undefined}>
        {note.text}
      </p>
      {note.language && <figcaption className="tiny text-3">{languageName(note.language)}</figcaption>}
    </figure>
  )
}
