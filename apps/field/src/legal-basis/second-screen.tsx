import type { LegalBasis } from '@libertad/domain'
import { useState } from 'react'
import { useRecipientName } from '../consent/use-recipient-name.ts'
import { Card } from '../design/card.tsx'
import { Choices } from '../design/choices.tsx'
import type { EverydayPicture } from '../design/everyday-pictures.ts'
import { Facts } from '../design/facts.tsx'
import { Notice } from '../design/notice.tsx'
import { PersonName, PersonTag } from '../design/person-tag.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useCodes } from '../frame/use-codes.ts'
import { useAct } from '../model/use-act.ts'
import { useField } from '../model/use-field.ts'
import type { PersonOnSite } from '../model/view-model.ts'
import { openToSecond } from './legal-basis-draft.ts'
import { useLawName } from './use-law-name.ts'

/** Claims of colleagues that wait for a second person: that is whoever holds this phone, and only for others' claims. */
export function SecondScreen() {
  const { t } = useSay()
  const { port, model } = useField()
  const { back } = useWay()
  const waiting = (model.visit?.people ?? []).flatMap((person) =>
    openToSecond(person.bases, model.me.person, port.journalNow()).map((basis) => ({ person, basis })),
  )
  const [first] = waiting
  if (first) return <Second key={first.basis.id} {...first} />
  return (
    <Screen title={t.legalBasis.secondTitle} main={{ says: t.frame.done, act: back }}>
      <Notice sign="tick">{t.legalBasis.noneWaits}</Notice>
    </Screen>
  )
}

function Second({ person, basis }: { person: PersonOnSite; basis: LegalBasis }) {
  const { t, dayAndTime, list } = useSay()
  const { port, model } = useField()
  const code = useCodes()
  const nameOf = useRecipientName()
  const lawName = useLawName()
  const act = useAct()
  const [agrees, setAgrees] = useState<'yes' | 'no'>()
  const claimedBy = model.staff.find(({ id }) => id === basis.claimed.actor)?.workName
  const [isSigned, setSigned] = useState(false)
  const answer = async () => {
    const content = { agrees: agrees === 'yes' }
    const wish = { kind: 'legal_basis.seconded', subject: basis.id, content } as const
    // An answer that counts takes this claim off the screen; one that does not, leaves it here.
    if (await act.run(() => port.write(wish))) setSigned(true)
  }
  const picture = person.picture as EverydayPicture
  return (
    <Screen
      title={t.legalBasis.secondTitle}
      lead={t.legalBasis.secondLead}
      main={{
        says: agrees === 'no' ? t.legalBasis.sayNo : t.legalBasis.sayYes,
        act: () => void answer(),
        waits: act.busy ? t.legalBasis.keeping : agrees ? undefined : t.legalBasis.chooseAnswer,
      }}
    >
      <Card>
        <span className="row">
          <PersonTag picture={picture} small />
          <b>
            <PersonName number={person.number} picture={picture} />
          </b>
        </span>
        <Facts
          of={[
            [t.legalBasis.ground, code('legalGround', basis.ground)],
            [t.legalBasis.law, lawName(basis.law)],
            [t.legalBasis.recipient, nameOf(basis.recipient)],
            [t.legalBasis.kinds, list(basis.kinds.map((kind) => code('dataKind', kind)))],
            [t.legalBasis.window, `${dayAndTime(basis.at)} – ${dayAndTime(basis.until)}`],
            [t.legalBasis.claimedBy, claimedBy ?? t.legalBasis.colleague],
          ]}
        />
      </Card>
      <div className="grow" />
      <Choices
        label={t.legalBasis.secondTitle}
        as="two"
        chosen={agrees}
        onChoose={setAgrees}
        choices={[
          { code: 'yes', mine: t.legalBasis.agree },
          { code: 'no', mine: t.legalBasis.disagree },
        ]}
      />
      {isSigned && (
        <Notice tone="warning" sign="phone" loud>
          {t.legalBasis.sameDevice}
        </Notice>
      )}
      <Refused refusal={act.refusal} />
    </Screen>
  )
}
