import { useState, type ReactNode } from 'react'
import { Icon } from '../../design/icon.tsx'
import { RefusalBox } from '../../design/refusal-box.tsx'
import { useSay } from '../../frame/say.tsx'
import type { SealedLine as Line } from '../../model/care-model.ts'
import { useCare } from '../use-care.ts'
import { useNames } from '../use-names.ts'
import { ContentShown } from './content-shown.tsx'
import { GroundSheet } from './ground-sheet.tsx'
import { SealedChip } from './sealed-chip.tsx'
import { TimeLeft } from './time-left.tsx'
import { useOpened } from './use-opened.ts'

/** One sealed thing in a list: who sealed it and when, and the way to open it with a ground. */
export function SealedLine({ line, children }: { line: Line; children?: ReactNode }) {
  const { t, format, dayAndTime } = useSay()
  const names = useNames()
  const opened = useOpened(line.id)
  const [asking, setAsking] = useState(false)
  const vault = useCare()?.vault.state
  return (
    <li className={opened.content ? 'sealed-line open' : 'sealed-line'}>
      <div className="row wrap">
        <SealedChip state={line.erased ? 'erased' : 'sealed'} words={t.codes.sealedThing[line.thing]} />
        <span className="tiny text-2">
          {format(t.sealed.by, { who: names.person(line.writtenBy), when: dayAndTime(line.writtenAt) })}
        </span>
        <span className="grow" />
        {children}
        {!line.erased && !opened.content && (
          <button
            type="button"
            className="button"
            disabled={vault !== 'open'}
            title={vault === 'open' ? undefined : t.sealed.needsVault}
            onClick={() => setAsking(true)}
          >
            <Icon name="key" />
            {opened.opening ? t.sealed.opening : t.sealed.open}
          </button>
        )}
      </div>
      {opened.content && (
        <div className="sealed-content">
          <TimeLeft left={opened.left} onKeep={opened.keepOpen} onClose={opened.close} />
          <ContentShown thing={line.thing} value={opened.content.value} />
        </div>
      )}
      {opened.refusal && <RefusalBox refusal={opened.refusal} />}
      {asking && (
        <GroundSheet
          title={format(t.sealed.openThing, { thing: t.codes.sealedThing[line.thing] })}
          {...{ says: t.sealed.openSays, act: t.sealed.open }}
          onGround={(ground) => void opened.open(ground)}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  )
}
