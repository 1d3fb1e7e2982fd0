import { useState } from 'react'
import { RefusalBox } from '../../design/refusal-box.tsx'
import { useWish } from '../../design/use-wish.ts'
import { usePort } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { CaseLine } from '../../model/care-model.ts'
import { CloseCaseSheet } from './forms/close-sheet.tsx'
import { EraseSheet } from './forms/erase-sheet.tsx'

/** Closing, opening again, erasing: what ends, and what nobody can undo, stands at the end. */
export function EndActs({ line }: { line: CaseLine }) {
  const { t } = useSay()
  const port = usePort()
  const wish = useWish<{ subject: string }>()
  const [doing, setDoing] = useState<'close' | 'erase'>()
  const { id, type, person } = line
  const reopen = () =>
    void wish.run(() =>
      port.write({
        ...{ kind: `${type}.reopened` as 'person_met.reopened', subject: id },
        content: { at: new Date(port.now()).toISOString() },
      }),
    )
  return (
    <div className="row wrap">
      {person.closed
        ? port.may(`${type}.reopened` as 'person_met.reopened', id) && (
            <button
              type="button"
              className="button"
              aria-disabled={wish.state === 'sending'}
              onClick={reopen}
            >
              {t.oneCase.reopen}
            </button>
          )
        : port.may(`${type}.closed` as 'person_met.closed', id) && (
            <button type="button" className="button" onClick={() => setDoing('close')}>
              {t.oneCase.closeCase}
            </button>
          )}
      {port.may('bodies.erased', id) && (
        <button type="button" className="button" onClick={() => setDoing('erase')}>
          {t.oneCase.erase}
        </button>
      )}
      {wish.state === 'refused' && <RefusalBox refusal={wish.refusal} />}
      {doing === 'close' && <CloseCaseSheet line={line} onClose={() => setDoing(undefined)} />}
      {doing === 'erase' && <EraseSheet line={line} onClose={() => setDoing(undefined)} />}
    </div>
  )
}
