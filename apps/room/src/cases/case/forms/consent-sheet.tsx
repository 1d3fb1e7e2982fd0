import {
  consentAnswers,
  consentGivers,
  consentManners,
  consentPurposes,
  dataKinds,
  interpreting,
  localDay,
} from '@libertad/domain'
import { ChoiceInput, DayInput } from '../../../form/inputs.tsx'
import { PickMany } from '../../../form/pick-many.tsx'
import { PickOne } from '../../../form/pick-one.tsx'
import { toggled } from '../../../form/toggled.ts'
import { WriteSheet } from '../../../form/write-sheet.tsx'
import { useModel, usePort, useRoom } from '../../../frame/room.tsx'
import { useSay } from '../../../frame/say.tsx'
import type { CaseLine } from '../../../model/care-model.ts'
import { useCarePort } from '../../use-care.ts'
import { useDeed } from '../../use-deed.ts'
import { askedIn, checkConsent, newConsent, type ConsentDraft } from './consent-draft.ts'

const given = consentAnswers.filter((answer) => answer !== 'not_asked')

/** Writes down what she answered to one question, and how she was asked. */
export function ConsentSheet({ line, onClose }: { line: CaseLine; onClose: () => void }) {
  const { t, format, languageName, compare } = useSay()
  const port = usePort()
  const care = useCarePort()
  const { me } = useRoom()
  const { agencies } = useModel()
  const isChild = line.person.path === 'child'
  const today = localDay(new Date(port.now()).toISOString(), line.person.zone)
  const own = me?.agencyId ?? ''
  const writing = useDeed<ConsentDraft, Parameters<typeof care.recordConsent>[0]>(
    newConsent(today, isChild),
    (draft) => checkConsent(draft, { person: line.id, own, isChild, today }),
    (wish) => care.recordConsent(wish),
  )
  const { draft, change, wrong } = writing
  return (
    <WriteSheet
      {...{ writing, onClose, act: t.oneCase.keepAnswer }}
      title={format(t.oneCase.consentTitle, { person: line.pseudonym })}
    >
      <p className="small text-2">{t.oneCase.consentFree}</p>
      <ChoiceInput
        {...{ writing, field: 'purpose', label: t.oneCase.purpose }}
        options={consentPurposes.map((value) => ({ value, words: t.codes.consentPurpose[value] }))}
      />
      {draft.purpose === 'share' && (
        <>
          <ChoiceInput
            {...{ writing, field: 'recipient', label: t.oneCase.recipient }}
            options={agencies
              .filter(({ id }) => id !== own)
              .map(({ id, name }) => ({ value: id, words: name }))
              .sort((one, other) => compare(one.words, other.words))}
          />
          <PickMany
            title={t.oneCase.kinds}
            items={dataKinds.map((value) => ({ value, words: t.codes.dataKind[value] }))}
            chosen={draft.kinds}
            wrong={wrong('kinds')}
            onToggle={(kind) => change({ kinds: toggled(draft.kinds, kind) })}
          />
        </>
      )}
      <PickOne
        title={t.oneCase.answer}
        items={given.map((value) => ({ value, words: t.codes.consentAnswer[value] }))}
        chosen={draft.answer}
        wrong={wrong('answer')}
        onChoose={(answer) => change({ answer })}
      />
      {isChild && (
        <PickOne
          title={t.oneCase.assent}
          items={given.map((value) => ({ value, words: t.codes.consentAnswer[value] }))}
          chosen={draft.assent}
          wrong={wrong('assent')}
          onChoose={(assent) => change({ assent })}
        />
      )}
      <PickOne
        title={t.oneCase.by}
        items={consentGivers
          .filter((giver) => !isChild || giver !== 'herself')
          .map((value) => ({ value, words: t.codes.consentGiver[value] }))}
        chosen={draft.by}
        wrong={wrong('by')}
        onChoose={(by) => change({ by })}
      />
      <DayInput {...{ writing, field: 'until', label: t.oneCase.untilWhen }} />
      <div className="write-pair">
        <ChoiceInput
          {...{ writing, field: 'language', label: t.oneCase.language }}
          options={askedIn.map((value) => ({ value, words: languageName(value) }))}
        />
        <ChoiceInput
          {...{ writing, field: 'interpreting', label: t.oneCase.interpreting }}
          options={interpreting.map((value) => ({ value, words: t.codes.interpreting[value] }))}
        />
      </div>
      <ChoiceInput
        {...{ writing, field: 'manner', label: t.oneCase.manner }}
        options={consentManners.map((value) => ({ value, words: t.codes.consentManner[value] }))}
      />
    </WriteSheet>
  )
}
