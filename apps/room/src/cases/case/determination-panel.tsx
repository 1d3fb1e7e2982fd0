import { needsAPerson } from '@libertad/domain'
import { useState } from 'react'
import { usePort } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { CaseLine } from '../../model/care-model.ts'
import { useNames } from '../use-names.ts'
import { DetermineSheet } from './forms/determine-sheet.tsx'
import { lawsOf } from './laws.ts'
import { Panel } from './panel.tsx'
import { SettleFindings } from './settle-findings.tsx'

/** Decisions about a person: boxed, named, dated, under a law. A suggestion is never one. */
export function DeterminationPanel({ line }: { line: CaseLine }) {
  const { t } = useSay()
  const port = usePort()
  const [deciding, setDeciding] = useState(false)
  const { determination } = line.person
  const decided = determination?.versions ?? []
  const open = needsAPerson(determination)
  const identified = decided.some(({ value }) => value.status === 'identified')
  return (
    <Panel title={t.oneCase.determination}>
      {decided.map((version) => (
        <Decision key={version.entry} line={line} version={version} />
      ))}
      {open && <SettleFindings line={line} />}
      {decided.length === 0 && <p className="small text-2">{t.oneCase.notDecided}</p>}
      {!identified && !open && (
        <div className="signature open">
          <strong className="medium">{t.codes.determination.identified}</strong>
          <p className="small text-2">{t.oneCase.competentBody}</p>
        </div>
      )}
      {!open && port.may(`${line.type}.determined` as 'person_met.determined', line.id) && (
        <button type="button" className="button case-act" onClick={() => setDeciding(true)}>
          {t.oneCase.determine}
        </button>
      )}
      {deciding && <DetermineSheet line={line} onClose={() => setDeciding(false)} />}
    </Panel>
  )
}

type Version = NonNullable<CaseLine['person']['determination']>['versions'][number]

function Decision({ line, version }: { line: CaseLine; version: Version }) {
  const { t, dayAndTime } = useSay()
  const names = useNames()
  const { status, reasons, law, at, differs } = version.value
  const known = lawsOf(line.person.country).find(({ code }) => code === law)
  return (
    <div className="signature">
      <div className="row between wrap">
        <strong className="medium">{t.codes.determination[status]}</strong>
        <span className="tiny text-3">{dayAndTime(at, line.person.zone)}</span>
      </div>
      <p className="small">
        {names.person(version.actor)}, {names.agency(version.agency)}
      </p>
      <div className="row wrap">
        {reasons.map((reason) => (
          <span key={reason} className="tag line">
            {t.codes.determinationReason[reason]}
          </span>
        ))}
      </div>
      <p className="tiny text-2">{known?.name ?? (law === 'palermo_3' ? t.oneCase.palermo : law)}</p>
      {differs && <p className="tiny text-2">{t.oneCase.differed}</p>}
    </div>
  )
}
