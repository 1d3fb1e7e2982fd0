import type { ReleaseDraft } from '@libertad/protocol'
import { Icon } from '../../design/icon.tsx'
import { useWish } from '../../design/use-wish.ts'
import { useAddress } from '../../frame/links.tsx'
import { useSay } from '../../frame/say.tsx'
import { LostPanel } from '../checks/lost-panel.tsx'
import { FiguresPage } from '../figures/figures-page.tsx'
import { ReleaseRefused } from '../release-refused.tsx'
import type { ReleaseChoice } from './release-wish.ts'
import { useDrafts } from './use-drafts.ts'

/** Figures that the hub made safe, to be looked at and put forward. Nothing of it is kept before. */
export function Drafted({ draft, choice }: { draft: ReleaseDraft; choice: ReleaseChoice }) {
  const { t, format, number, dayAndTime } = useSay()
  const { store } = useDrafts()
  const words = t.releases
  const { figures } = draft
  return (
    <FiguresPage
      figures={figures}
      name={format(words.draftOf, { number: number(figures.number) })}
      state={<span className="tag open">{words.provisional}</span>}
      isPublic={false}
      waits
      says={
        <>
          <p className="small text-2">
            {format(words.asOf, { moment: dayAndTime(figures.asOf) })}{' '}
            {format(words.form.tookSeconds, { seconds: number(Math.round(draft.seconds * 10) / 10) })}{' '}
            {words.notKept}
          </p>
          {choice.replaces !== undefined && choice.reason !== '' && (
            <p className="note warning">
              <Icon name="info" />
              <span>
                {format(words.replacesSays, {
                  number: number(choice.replaces),
                  reason: t.codes.correctionReason[choice.reason],
                })}
              </span>
            </p>
          )}
        </>
      }
      acts={
        <button type="button" className="button" onClick={store.chooseAgain}>
          {words.form.again}
        </button>
      }
      lost={<LostPanel lost={draft.lost} />}
      signatures={<Prepare />}
    />
  )
}

function Prepare() {
  const { t } = useSay()
  const { store } = useDrafts()
  const { change } = useAddress()
  const wish = useWish<string | undefined>()
  const prepare = async () => {
    let release: string | undefined
    const done = await wish.run(async () => {
      const outcome = await store.prepare()
      if (outcome.ok) release = outcome.value
      return outcome
    })
    if (done) change({ new: undefined, release })
  }
  const sending = wish.state === 'sending'
  return (
    <section className="release-side" aria-labelledby="prepare-title">
      <div className="row between">
        <h3 id="prepare-title">{t.releases.sign.title}</h3>
        <span className="tiny text-2">{t.releases.sign.different}</span>
      </div>
      <p className="small text-2">{t.releases.prepareSays}</p>
      {wish.state === 'refused' && <ReleaseRefused refusal={wish.refusal} />}
      <button
        type="button"
        className="button primary"
        aria-disabled={sending}
        onClick={() => void (sending || prepare())}
      >
        <Icon name="sign" />
        {sending ? t.ui.sending : t.releases.prepare}
      </button>
    </section>
  )
}
