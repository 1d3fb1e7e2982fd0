import { dataKinds, legalGrounds } from '@libertad/domain'
import { Button } from '../design/button.tsx'
import { Choices } from '../design/choices.tsx'
import { Notice } from '../design/notice.tsx'
import { Toggle } from '../design/toggle.tsx'
import { useRecipientName } from '../consent/use-recipient-name.ts'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useCodes } from '../frame/use-codes.ts'
import { useAct } from '../model/use-act.ts'
import { useDraft, useField } from '../model/use-field.ts'
import type { PersonOnSite } from '../model/view-model.ts'
import { PersonGone } from '../screening/parts/person-gone.tsx'
import { PersonLine } from '../screening/parts/person-line.tsx'
import { usePerson } from '../screening/parts/use-person.ts'
import { ClaimsHere } from './claims-here.tsx'
import { basisContent, basisLacks, newBasis, openToSecond, windows, withGround } from './legal-basis-draft.ts'
import type { BasisDraft } from './legal-basis-draft.ts'
import { LawPart } from './law-part.tsx'
import { SecondScreen } from './second-screen.tsx'

/** The separate, loud act: data leave without her consent, for a short time, and only when a second person agrees. */
export function LegalBasisScreen({ person: id }: { person: string }) {
  const person = usePerson(id)
  return person ? <Claim person={person} /> : <PersonGone />
}

function Claim({ person }: { person: PersonOnSite }) {
  const { t, format, number, dayAndTime } = useSay()
  const { port, model } = useField()
  const { open, replace } = useWay()
  const code = useCodes()
  const nameOf = useRecipientName()
  const act = useAct()
  const id = `legal-basis:${person.id}`
  const draft = useDraft<BasisDraft>({ id, screen: 'legal-basis', person: person.id }, () => newBasis)
  const { value } = draft
  const change = (next: Partial<BasisDraft>) => draft.set({ ...value, ...next })
  const lacks = basisLacks(value)
  const waiting = (model.visit?.people ?? []).flatMap(({ bases }) =>
    openToSecond(bases, model.me.person, port.journalNow()),
  )
  const recipients = [...new Set(model.directory.map(({ owner }) => owner))].filter(
    (owner) => owner !== model.me.agencyId,
  )
  const until = dayAndTime(new Date(port.journalNow() + value.hours * 3_600_000).toISOString())
  const claim = async () => {
    const content = basisContent(value, person.id, port.journalNow())
    if (!content) return
    const wish = { kind: 'legal_basis.claimed', near: person.id, draft: id, content } as const
    if (await act.run(() => port.write(wish))) replace(<LegalBasisScreen person={person.id} />)
  }
  return (
    <Screen
      title={t.legalBasis.title}
      strip={<PersonLine person={person} doing={t.legalBasis.doing} savedAt={person.savedAt} />}
      main={{
        says: format(t.legalBasis.claim, { until }),
        act: () => void claim(),
        waits: act.busy ? t.legalBasis.keeping : lacks && t.legalBasis.lacks[lacks],
      }}
    >
      {waiting.length > 0 && (
        <Button main onPress={() => open(<SecondScreen />)}>
          {t.legalBasis.toSecond}
        </Button>
      )}
      <ClaimsHere person={person} />
      <Notice tone="critical" sign="warning">
        <b>{t.legalBasis.loudTitle}</b> {t.legalBasis.loud}
      </Notice>
      <h2>{t.legalBasis.ground}</h2>
      <Choices
        label={t.legalBasis.ground}
        chosen={value.ground}
        onChoose={(ground) => draft.set(withGround(value, ground))}
        choices={legalGrounds.map((ground) => ({
          ...{ code: ground, mine: code('legalGround', ground), detail: t.legalBasis.groundDetail[ground] },
        }))}
      />
      {value.ground && <LawPart ground={value.ground} draft={value} onChange={change} />}
      <h2>{t.legalBasis.recipient}</h2>
      {recipients.length === 0 && <Notice sign="list">{t.legalBasis.nobody}</Notice>}
      <Choices
        label={t.legalBasis.recipient}
        chosen={value.recipient}
        onChoose={(recipient) => change({ recipient })}
        choices={recipients.map((one) => ({ code: one, mine: nameOf(one) }))}
      />
      <h2>{t.legalBasis.kinds}</h2>
      <p className="small">{t.legalBasis.least}</p>
      {dataKinds.map((kind) => (
        <Toggle
          key={kind}
          mine={code('dataKind', kind)}
          on={value.kinds.includes(kind)}
          onChange={(on) =>
            change({ kinds: dataKinds.filter((one) => (one === kind ? on : value.kinds.includes(one))) })
          }
        />
      ))}
      <h2>{t.legalBasis.window}</h2>
      <Choices
        label={t.legalBasis.window}
        as="two"
        chosen={String(value.hours)}
        onChoose={(hours) => change({ hours: windows.find((one) => String(one) === hours) ?? windows[0] })}
        choices={windows.map((hours) => ({
          ...{ code: String(hours), mine: format(t.legalBasis.hours, { n: number(hours) }) },
        }))}
      />
      <Refused refusal={act.refusal ?? draft.refusal} />
    </Screen>
  )
}
