import type { SamenessAnswer } from '@libertad/domain'
import { Icon } from '../../design/icon.tsx'
import { useSay } from '../../frame/say.tsx'
import type { PairHere } from '../pair/pair-state.ts'

/** What was said of the pair by the reader's side, and what the coordinator made of it. */
export function Standing(props: { pair: PairHere; word: SamenessAnswer | undefined; tookBack: boolean }) {
  const { pair, word, tookBack } = props
  const { t, format } = useSay()
  const words = t.samePerson
  const said = (answer: SamenessAnswer) => ({ answer: t.codes.samenessAnswer[answer] })
  const settles = pair.mine === undefined
  return (
    <div role="status" className="stack">
      {word && (
        <p className="note quiet">
          <Icon name="check" />
          <span>
            {format(settles ? words.settledAs : words.given, said(word))}
            {pair.kept && ` · ${words.stateSays.kept}`}
          </span>
        </p>
      )}
      {tookBack && <p className="small text-2">{word ? words.stillStands : words.tookBack}</p>}
      {!settles && pair.settled && (
        <p className="note">
          <Icon name="info" />
          <span>{format(words.settledByCoordinator, said(pair.settled))}</span>
        </p>
      )}
    </div>
  )
}
