import { dataKinds, legalGrounds } from '@libertad/domain'
import { Icon } from '../../../design/icon.tsx'
import { ChoiceInput } from '../../../form/inputs.tsx'
import { PickMany } from '../../../form/pick-many.tsx'
import { PickOne } from '../../../form/pick-one.tsx'
import { toggled } from '../../../form/toggled.ts'
import { useWriting } from '../../../form/use-writing.ts'
import { WriteSheet } from '../../../form/write-sheet.tsx'
import { useModel, usePort, useRoom } from '../../../frame/room.tsx'
import { useSay } from '../../../frame/say.tsx'
import type { CaseLine } from '../../../model/care-model.ts'
import { madeBasis, newBasis, usualLaws, windows, type BasisDraft } from './basis-draft.ts'

/** The loud act for when there is no consent. Nothing follows from it until a second person agrees. */
export function BasisSheet({ line, onClose }: { line: CaseLine; onClose: () => void }) {
  const { t, format, number, compare } = useSay()
  const port = usePort()
  const { me } = useRoom()
  const { agencies } = useModel()
  const writing = useWriting<BasisDraft>(newBasis, (draft) => madeBasis(line.id, draft, port.now()))
  const { draft, change, wrong } = writing
  return (
    <WriteSheet
      {...{ writing, onClose, act: t.oneCase.claim }}
      title={format(t.oneCase.basisTitle, { person: line.pseudonym })}
    >
      <p className="note warning">
        <Icon name="warn" />
        <span>{t.oneCase.basisLoud}</span>
      </p>
      <PickOne
        title={t.oneCase.ground}
        items={legalGrounds.map((value) => ({ value, words: t.codes.legalGround[value] }))}
        chosen={draft.ground}
        wrong={wrong('ground')}
        onChoose={(ground) => change({ ground, law: '' })}
      />
      {draft.ground !== '' && (
        <ChoiceInput
          {...{ writing, field: 'law', label: t.oneCase.law }}
          options={usualLaws[draft.ground].map((value) => ({ value, words: t.oneCase.laws[value] }))}
        />
      )}
      <ChoiceInput
        {...{ writing, field: 'recipient', label: t.oneCase.recipient }}
        options={agencies
          .filter(({ id }) => id !== me?.agencyId)
          .map(({ id, name }) => ({ value: id, words: name }))
          .sort((one, other) => compare(one.words, other.words))}
      />
      <PickMany
        title={t.oneCase.least}
        items={dataKinds.map((value) => ({ value, words: t.codes.dataKind[value] }))}
        chosen={draft.kinds}
        wrong={wrong('kinds')}
        onToggle={(kind) => change({ kinds: toggled(draft.kinds, kind) })}
      />
      <ChoiceInput
        {...{ writing, field: 'hours', label: t.oneCase.forHowLong }}
        options={windows.map((hours) => ({
          value: String(hours),
          words: format(t.oneCase.hours, { n: number(hours) }),
        }))}
      />
    </WriteSheet>
  )
}
