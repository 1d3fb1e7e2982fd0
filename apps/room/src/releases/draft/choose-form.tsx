import { correctionReasons, protectionMethods, releaseTables } from '@libertad/domain'
import { useState } from 'react'
import { PickMany } from '../../form/pick-many.tsx'
import { PickOne } from '../../form/pick-one.tsx'
import { sayMistake } from '../../form/say-mistake.ts'
import { focusWrong } from '../../form/focus-wrong.ts'
import { usePort } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import { releaseState, replaceable } from '../state/release-state.ts'
import { checkChoice, toggleTable } from './release-wish.ts'
import { useDrafts } from './use-drafts.ts'

/** Which tables, how small numbers are protected, and whether an earlier release is replaced. */
export function ChooseForm() {
  const say = useSay()
  const { t } = say
  const words = t.releases.form
  const { choice, now, store } = useDrafts()
  const [tried, setTried] = useState(false)
  const checked = checkChoice(choice)
  const wrong = (field: 'tables' | 'reason') => {
    const mistake = tried && !checked.right ? checked.mistakes[field] : undefined
    return mistake && sayMistake(say, mistake)
  }
  return (
    <form
      className="panel release-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (checked.right) void store.ask()
        else focusWrong(event.currentTarget)
      }}
    >
      <p className="small text-2">{words.noHand}</p>
      <PickMany
        title={words.tables}
        items={releaseTables.map((value) => ({ value, words: t.codes.releaseTable[value] }))}
        chosen={choice.tables}
        wrong={wrong('tables')}
        onToggle={(table) => store.change(toggleTable(choice, table))}
      />
      <p className="tiny text-2">{words.tablesSays}</p>
      <PickOne
        title={words.method}
        hint={words.methodSays[choice.method]}
        items={protectionMethods.map((value) => ({ value, words: t.codes.protectionMethod[value] }))}
        chosen={choice.method}
        onChoose={(method) => store.change({ method })}
      />
      <Replaces wrong={wrong('reason')} />
      <div className="row wrap">
        <button type="submit" className="button primary" aria-disabled={now.state === 'working'}>
          {words.draft}
        </button>
      </div>
    </form>
  )
}

/** A correction says what it replaces and why. */
function Replaces({ wrong }: { wrong: string | undefined }) {
  const { t, format, number } = useSay()
  const words = t.releases.form
  const { choice, store } = useDrafts()
  const releases = usePort().counting.releases()
  const earlier = replaceable(releases)
  if (earlier.length === 0) return null
  return (
    <>
      <PickOne
        title={words.replaces}
        items={[
          { value: 'none', words: words.replacesNone },
          ...earlier.map((release) => ({
            value: String(release.figures.number),
            words: `${format(t.releases.release, { number: number(release.figures.number) })} · ${
              t.releases.state[releaseState(release, releases)]
            }`,
          })),
        ]}
        chosen={choice.replaces === undefined ? 'none' : String(choice.replaces)}
        onChoose={(value) => store.change({ replaces: value === 'none' ? undefined : Number(value) })}
      />
      {choice.replaces !== undefined && (
        <PickOne
          title={words.reason}
          items={correctionReasons.map((value) => ({ value, words: t.codes.correctionReason[value] }))}
          chosen={choice.reason}
          wrong={wrong}
          onChoose={(reason) => store.change({ reason })}
        />
      )}
    </>
  )
}
