import { Link } from '@tanstack/react-router'
import { Empty } from '../../design/empty.tsx'
import { Icon } from '../../design/icon.tsx'
import { useSay } from '../../frame/say.tsx'
import { ReleaseRefused } from '../release-refused.tsx'
import { nextAfter } from '../state/release-refusals.ts'
import { useMayDraft } from '../use-may-draft.ts'
import { ChooseForm } from './choose-form.tsx'
import { Drafted } from './drafted.tsx'
import { useDrafts } from './use-drafts.ts'
import { Working } from './working.tsx'

/** From the choice of tables to figures that may be put forward. */
export function NewRelease() {
  const { t } = useSay()
  const { now } = useDrafts()
  if (!useMayDraft()) return <Empty title={t.releases.new} note={t.releases.notYours} />
  if (now.state === 'made') return <Drafted draft={now.draft} choice={now.choice} />
  return (
    <div className="new-release">
      <nav className="small" aria-label={t.releases.all}>
        <Link to={'/releases' as string} className="row">
          <Icon name="left" />
          {t.releases.all}
        </Link>
      </nav>
      <h2>{t.releases.new}</h2>
      {now.state === 'working' ? <Working since={now.since} /> : <ChooseForm />}
      {now.state === 'refused' && <Refused />}
    </div>
  )
}

/** Under the form, which still has the choice: what stood against it, and what leads on. */
function Refused() {
  const { t } = useSay()
  const { now, store } = useDrafts()
  if (now.state !== 'refused') return null
  return (
    <ReleaseRefused refusal={now.refusal}>
      {nextAfter(now.refusal) === 'ask' && (
        <button type="button" className="button" onClick={() => void store.ask()}>
          {t.releases.askAgain}
        </button>
      )}
    </ReleaseRefused>
  )
}
