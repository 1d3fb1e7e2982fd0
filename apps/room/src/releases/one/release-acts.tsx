import { correctionReasons } from '@libertad/domain'
import { useState } from 'react'
import { ChoiceSheet } from '../../referrals/steps/choice-sheet.tsx'
import { useAddress } from '../../frame/links.tsx'
import { usePort } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { ReleaseLine } from '../../model/counting-port.ts'
import { useDrafts } from '../draft/use-drafts.ts'
import type { ReleaseState } from '../state/release-state.ts'
import { useMayDraft } from '../use-may-draft.ts'

interface Props {
  release: ReleaseLine
  state: ReleaseState
}

/** To the public page, to a correction, and off: what may be done with a release beside signing it. */
export function ReleaseActs({ release, state }: Props) {
  const { t, language } = useSay()
  const words = t.releases
  const port = usePort()
  const mayDraft = useMayDraft()
  const { store } = useDrafts()
  const { change } = useAddress()
  const [withdraws, setWithdraws] = useState(false)
  const { number } = release.figures
  const mayWithdraw = !release.withdrawn && port.may('release.withdrawn', release.id)
  const isPublic = state === 'public'
  return (
    <>
      {isPublic && (
        <a className="button" href={`/public/${language}/index.html`} target="_blank" rel="noreferrer">
          {words.publicPage}
        </a>
      )}
      {mayDraft && (isPublic || state === 'outdated') && (
        <button
          type="button"
          className="button"
          onClick={() => {
            store.chooseAgain()
            store.change({ replaces: isPublic ? number : undefined, reason: '' })
            change({ new: 'yes', release: undefined })
          }}
        >
          {isPublic ? words.correct : words.prepareAgain}
        </button>
      )}
      {mayWithdraw && (
        <button type="button" className="button" onClick={() => setWithdraws(true)}>
          {release.signed ? words.withdraw : words.aside}
        </button>
      )}
      {withdraws && <WithdrawSheet release={release} onClose={() => setWithdraws(false)} />}
    </>
  )
}

function WithdrawSheet({ release, onClose }: { release: ReleaseLine; onClose: () => void }) {
  const { t, format, number } = useSay()
  const { counting } = usePort()
  const words = t.releases
  const wasPublic = release.signed !== undefined
  return (
    <ChoiceSheet
      title={format(wasPublic ? words.withdrawTitle : words.asideTitle, {
        number: number(release.figures.number),
      })}
      says={wasPublic ? words.withdrawDoes : words.asideDoes}
      choose={words.reason}
      act={wasPublic ? words.withdraw : words.aside}
      items={correctionReasons.map((value) => ({ value, words: t.codes.correctionReason[value] }))}
      onDo={(reason) => counting.withdraw(release.id, reason)}
      onClose={onClose}
    />
  )
}
