import { accessGrounds, type Refusal } from '@libertad/domain'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useCarePort } from '../../cases/use-care.ts'
import { Icon } from '../../design/icon.tsx'
import { RefusalBox } from '../../design/refusal-box.tsx'
import { Sheet } from '../../design/sheet.tsx'
import { closeSheet } from '../../form/close-sheet.ts'
import { focusWrong } from '../../form/focus-wrong.ts'
import { PickOne } from '../../form/pick-one.tsx'
import { useModel, useRoom } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { CaseLine, Ground } from '../../model/care-model.ts'
import { caseWithIdentity } from './case-with-identity.ts'
import { openIdentities } from './open-identities.ts'
import type { Writer } from './use-writer.ts'

interface Props {
  cases: readonly CaseLine[]
  as: 'csv' | 'xlsx'
  write: Writer
  onClose: () => void
}

type State =
  | { at: 'asking' }
  | { at: 'opening'; done: number }
  | { at: 'made' }
  | { at: 'broke_off'; refusal: Refusal | undefined }

/**
 * Says what giving out who people are means, asks on what ground, and opens each of them: the openings in the log are
 * the trace of the file. Nothing is chosen beforehand.
 */
export function GiveOutSheet({ cases, as, write, onClose }: Props) {
  const { t, plural, format, number } = useSay()
  const care = useCarePort()
  const { me } = useRoom()
  const { agencies } = useModel()
  const [ground, setGround] = useState<Ground>()
  const [lawful, setLawful] = useState(false)
  const [tried, setTried] = useState(false)
  const [state, setState] = useState<State>({ at: 'asking' })
  const stopped = useRef(false)
  useEffect(() => {
    stopped.current = false
    return () => void (stopped.current = true)
  }, [])

  async function giveOut(on: Ground): Promise<void> {
    setState({ at: 'opening', done: 0 })
    const opened = await openIdentities(cases, {
      ...{ care, ground: on, told: (done) => setState({ at: 'opening', done }) },
      stopped: () => stopped.current,
    })
    if (!opened.ok) return setState({ at: 'broke_off', refusal: opened.refusal })
    const by = agencies.find(({ id }) => id === me?.agencyId)?.type ?? 'other'
    const parts = opened.value.map(({ line, identity }) => caseWithIdentity(line.person, identity, by))
    try {
      await write(`cases-with-identity.${as}`, { as: `htcds-${as}`, cases: parts })
      setState({ at: 'made' })
    } catch {
      setState({ at: 'broke_off', refusal: undefined })
    }
  }

  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (ground === undefined || !lawful) return focusWrong(event.currentTarget)
    void giveOut(ground)
  }
  return (
    <Sheet title={t.exchange.out.confirm} onClose={onClose}>
      {state.at === 'asking' ? (
        <form className="stack wide" noValidate onSubmit={ask}>
          <p className="note exchange-loud">
            <Icon name="warn" />
            <span>
              <strong className="medium">{plural(t.exchange.out.confirmSays, cases.length)}</strong>{' '}
              {t.exchange.out.confirmKept}
            </span>
          </p>
          <PickOne
            title={t.sealed.onWhatGround}
            hint={t.sealed.groundIsWritten}
            items={accessGrounds.map((value) => ({ value, words: t.codes.accessGround[value] }))}
            chosen={ground}
            wrong={tried && ground === undefined ? t.write.choose : undefined}
            onChoose={setGround}
          />
          <label className="check">
            <input
              type="checkbox"
              checked={lawful}
              aria-invalid={tried && !lawful ? true : undefined}
              aria-describedby={tried && !lawful ? 'give-out-wrong' : undefined}
              onChange={() => setLawful(!lawful)}
            />
            <span>{t.exchange.out.confirmTick}</span>
          </label>
          {tried && !lawful && (
            <p className="pick-wrong tiny" id="give-out-wrong">
              {t.exchange.out.confirmTickNeeded}
            </p>
          )}
          <div className="write-acts">
            <button type="button" className="button" onClick={closeSheet}>
              {t.ui.cancel}
            </button>
            <button type="submit" className="button primary exchange-loud-act">
              {t.exchange.out.make}
            </button>
          </div>
        </form>
      ) : (
        <Ending state={state} of={cases.length} />
      )}
      {state.at === 'opening' && (
        <p className="figures small" role="status">
          {format(t.exchange.out.opened, { done: number(state.done), of: number(cases.length) })}
        </p>
      )}
    </Sheet>
  )
}

/** The form is gone, and focus with it: it comes to what is there instead. */
function Ending({ state, of }: { state: State; of: number }) {
  const { t } = useSay()
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => close.current?.focus(), [])
  return (
    <>
      {state.at === 'opening' && <progress aria-label={t.exchange.out.confirm} value={state.done} max={of} />}
      {state.at === 'made' && (
        <p className="note positive" role="status">
          <Icon name="check" />
          <span>{t.exchange.out.made}</span>
        </p>
      )}
      {state.at === 'broke_off' && (
        <p className="note warning" role="alert">
          <Icon name="warn" />
          <span>{t.exchange.out.brokeOff}</span>
        </p>
      )}
      {state.at === 'broke_off' && state.refusal && <RefusalBox refusal={state.refusal} />}
      <div className="write-acts">
        <button type="button" className="button" ref={close} onClick={closeSheet}>
          {state.at === 'opening' ? t.exchange.stop : t.frame.close}
        </button>
      </div>
    </>
  )
}
