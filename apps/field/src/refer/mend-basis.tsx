import type { MayGo } from '@libertad/casework'
import type { Refusal } from '@libertad/domain'
import { AskScreen } from '../consent/ask-screen.tsx'
import { useRecipientName } from '../consent/use-recipient-name.ts'
import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { useWay } from '../frame/screens.ts'
import { CannotSeal } from '../identity/cannot-seal.tsx'
import { LegalBasisScreen } from '../legal-basis/legal-basis-screen.tsx'
import { useField } from '../model/use-field.ts'
import type { PersonOnSite, ServiceLine } from '../model/view-model.ts'

/** Why nothing can go to a service yet, or why it was refused, each with the screen that mends it. */
export function MendBasis(props: {
  person: PersonOnSite
  service: ServiceLine
  may: MayGo
  refusal: Refusal | undefined
}) {
  const { person, service, may, refusal } = props
  const { t, format } = useSay()
  const { open } = useWay()
  const { model } = useField()
  const nameOf = useRecipientName()
  const isBasis = may.goes.length === 0 || (refusal && basisRefusals.has(refusal.refused))
  const isRoot = service.root === 'not_confirmed' || (refusal && rootRefusals.has(refusal.refused))
  const recipient = service.owner
  const asked = { person: person.id, purpose: 'share' as const, recipient, recipientName: nameOf(recipient) }
  return (
    <>
      <Refused refusal={refusal} />
      <CannotSeal sealing={model.sealing} />
      {isRoot && (
        <Notice tone="warning" sign="sealed">
          <b>{format(t.refer.rootTitle, { agency: service.agencyName })}</b> {t.refer.rootTodo}
        </Notice>
      )}
      {isBasis && (
        <>
          <Notice sign="people">{t.refer.noBasis}</Notice>
          <Button main onPress={() => open(<AskScreen {...asked} />)}>
            {t.refer.askConsent}
          </Button>
          <Button onPress={() => open(<LegalBasisScreen person={person.id} />)}>{t.refer.legalBasis}</Button>
        </>
      )}
    </>
  )
}

const basisRefusals = new Set<Refusal['refused']>(['basis_unknown', 'basis_ended', 'second_person_needed'])
const rootRefusals = new Set<Refusal['refused']>(['root_not_confirmed', 'root_changed'])
