import { useSay } from '../frame/say.tsx'
import { usePersonChange } from './use-person-change.ts'
import { WishAnswer } from './wish-answer.tsx'

/** Records that a person left the operation: says what that means before it asks. */
export function PersonLeaves({ person }: { person: string }) {
  const { t } = useSay()
  const { wish, sending, write } = usePersonChange()
  return (
    <section className="person-part">
      <details className="person-leaves">
        <summary>{t.people.hasLeft}</summary>
        <div className="stack">
          <p className="small">{t.people.leftSays}</p>
          <button
            type="button"
            className="button primary grave"
            aria-disabled={sending}
            onClick={() => void write({ kind: 'person.left', subject: person, content: {} })}
          >
            {sending ? t.ui.sending : t.people.leaveIt}
          </button>
          <WishAnswer wish={wish} />
        </div>
      </details>
    </section>
  )
}
