import { determinations } from '@libertad/domain'
import { Icon } from '../../../design/icon.tsx'
import { ChoiceInput } from '../../../form/inputs.tsx'
import { PickMany } from '../../../form/pick-many.tsx'
import { PickOne } from '../../../form/pick-one.tsx'
import { toggled } from '../../../form/toggled.ts'
import { useWriting } from '../../../form/use-writing.ts'
import { WriteSheet } from '../../../form/write-sheet.tsx'
import { usePort } from '../../../frame/room.tsx'
import { useSay } from '../../../frame/say.tsx'
import type { CaseLine } from '../../../model/care-model.ts'
import { lawsOf } from '../laws.ts'
import { useScreeningWords } from '../use-screening-words.ts'
import { differsFrom, madeDetermination, reasonsFor, type DetermineDraft } from './determine-draft.ts'

/** A named person decides what somebody is, with reasons and under a law. The tool only suggested. */
export function DetermineSheet({ line, onClose }: { line: CaseLine; onClose: () => void }) {
  const { t, format } = useSay()
  const port = usePort()
  const words = useScreeningWords()
  const writing = useWriting<DetermineDraft>({ status: '', reasons: [], law: '' }, (draft) =>
    madeDetermination(line, draft, new Date(port.now()).toISOString()),
  )
  const { status, reasons } = writing.draft
  const proposal = line.screening?.value.proposal
  return (
    <WriteSheet
      {...{ writing, onClose, act: t.oneCase.sign }}
      title={format(t.oneCase.determineTitle, { person: line.pseudonym })}
    >
      {proposal && words && (
        <p className="note quiet">
          <Icon name="info" />
          <span>
            {t.codes.proposalResult[proposal.result]}. {words.officer('finding.no_score')}
          </span>
        </p>
      )}
      <PickOne
        title={t.oneCase.finding}
        items={determinations.map((value) => ({ value, words: t.codes.determination[value] }))}
        chosen={status}
        wrong={writing.wrong('status')}
        onChoose={(next) => {
          const fitting = reasonsFor(next, line.person.path === 'child')
          writing.change({ status: next, reasons: reasons.filter((one) => fitting.includes(one)) })
        }}
      />
      {status !== '' && differsFrom(proposal, status) && (
        <p className="small text-2" role="status">
          {t.oneCase.differs}
        </p>
      )}
      {status !== '' && (
        <PickMany
          title={t.oneCase.because}
          items={reasonsFor(status, line.person.path === 'child').map((value) => ({
            value,
            words: t.codes.determinationReason[value],
          }))}
          chosen={reasons}
          wrong={writing.wrong('reasons')}
          onToggle={(reason) => writing.change({ reasons: toggled(reasons, reason) })}
        />
      )}
      <ChoiceInput
        {...{ writing, field: 'law', label: t.oneCase.law }}
        options={lawsOf(line.person.country).map(({ code, name, text }) => ({
          value: code,
          words: name ?? (text && words?.officer(text)) ?? t.oneCase.palermo,
        }))}
      />
    </WriteSheet>
  )
}
