import { useState } from 'react'
import { Icon } from '../../design/icon.tsx'
import { usePort } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { CaseLine } from '../../model/care-model.ts'
import { SealedLine } from '../sealed/sealed-line.tsx'
import { useCare } from '../use-care.ts'
import { ProseSheet } from './forms/prose-sheet.tsx'
import { Panel } from './panel.tsx'
import { PrintPlan } from './print-plan.tsx'

/** Notes, papers, pictures and the safety plan. Each is sealed, and opened by itself with a ground. */
export function SealedPanel({ line }: { line: CaseLine }) {
  const { t } = useSay()
  const port = usePort()
  const vault = useCare()?.vault.state
  const [writing, setWriting] = useState<'note' | 'safety_plan'>()
  const kept = line.sealed.filter(({ thing }) => thing !== 'identity' && thing !== 'package')
  const mayWrite = vault === 'open' && port.may('sealed.written')
  return (
    <Panel
      title={t.oneCase.sealedThings}
      flush
      beside={
        mayWrite && (
          <>
            <button type="button" className="button" onClick={() => setWriting('note')}>
              <Icon name="plus" />
              {t.codes.sealedThing.note}
            </button>
            <button type="button" className="button" onClick={() => setWriting('safety_plan')}>
              <Icon name="plus" />
              {t.codes.sealedThing.safety_plan}
            </button>
          </>
        )
      }
    >
      {kept.length === 0 && <p className="small text-2 case-pad">{t.oneCase.nothingSealed}</p>}
      {vault !== 'open' && <p className="small text-2 case-pad">{t.sealed.needsVault}</p>}
      <ul className="sealed-lines">
        {kept.map((one) => (
          <SealedLine key={one.id} line={one}>
            {one.thing === 'safety_plan' && !one.erased && vault === 'open' && (
              <PrintPlan line={line} plan={one} />
            )}
          </SealedLine>
        ))}
      </ul>
      {writing && (
        <ProseSheet key={writing} {...{ line, thing: writing }} onClose={() => setWriting(undefined)} />
      )}
    </Panel>
  )
}
