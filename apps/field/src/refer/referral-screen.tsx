import { packageParts } from '@libertad/casework'
import { isRefusal, localDay, referralUrgencies, type Refusal } from '@libertad/domain'
import { Choices } from '../design/choices.tsx'
import { Notice } from '../design/notice.tsx'
import { Toggle } from '../design/toggle.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useCodes } from '../frame/use-codes.ts'
import { useAct } from '../model/use-act.ts'
import { useDraft, useField } from '../model/use-field.ts'
import type { PersonOnSite, ServiceLine } from '../model/view-model.ts'
import { PersonGone } from '../screening/parts/person-gone.tsx'
import { PersonLine } from '../screening/parts/person-line.tsx'
import { usePerson } from '../screening/parts/use-person.ts'
import { MendBasis } from './mend-basis.tsx'
import { openKnown } from './open-known.ts'
import { answerTimes, newReferral, referLacks, type ReferDraft } from './refer-draft.ts'
import { SentScreen } from './sent-screen.tsx'
import { ServiceCard } from './service-card.tsx'
import { useMayGo } from './use-may-go.ts'
import { WhatGoes } from './what-goes.tsx'

/** One service: what goes, what stays, how urgent, until when an answer, and who is asked then. */
export function ReferralScreen({ person: id, service: serviceId }: { person: string; service: string }) {
  const { model } = useField()
  const person = usePerson(id)
  const service = model.directory.find((one) => one.id === serviceId)
  return person && service ? <NewReferral person={person} service={service} /> : <PersonGone />
}

function NewReferral({ person, service }: { person: PersonOnSite; service: ServiceLine }) {
  const { t, format, dayAndTime, number } = useSay()
  const { port, model } = useField()
  const { replace } = useWay()
  const code = useCodes()
  const act = useAct()
  const may = useMayGo(person)(service.owner)
  const id = `refer:${person.id}:${service.id}`
  const draft = useDraft<ReferDraft>({ id, screen: 'refer', person: person.id }, () =>
    newReferral(service, person.met.needs, person.path === 'child'),
  )
  const { value } = draft
  const change = (next: Partial<ReferDraft>) => draft.set({ ...value, ...next })
  const lacks = referLacks(value)
  const answerBy = new Date(port.journalNow() + value.answerWithin * 3_600_000).toISOString()
  const isSealable = service.root === 'confirmed' && model.sealing.may
  const write = async () => {
    const { wants, urgency, answerWithin, fallback } = value
    if (!urgency) return
    const written = await act.run(async () => {
      const known = await openKnown(port, person, model.visit?.site, may.goes)
      if (isRefusal(known)) return { ok: false as const, refusal: known as Refusal }
      return port.refer({
        ...{ person: person.id, to: service.owner, service: service.id, wants, urgency },
        ...{ answerWithinHours: answerWithin, parts: packageParts(may.goes, known) },
        ...(fallback !== undefined && { fallback }),
        draft: id,
      })
    })
    if (!written) return
    const { referral } = written.value
    const due = localDay(answerBy, person.met.zone)
    await act.run(() =>
      port.write({
        ...{ kind: 'person_met.next_step_set', subject: person.id },
        content: { step: 'referral', due, referral },
      }),
    )
    replace(<SentScreen {...{ person: person.id, service: service.id, wants, urgency, answerBy }} />)
  }
  const waits = !isSealable
    ? t.refer.cannotSeal
    : may.goes.length === 0
      ? t.refer.askFirst
      : lacks && t.refer.lacks[lacks]
  const others = model.directory.filter(({ id, closed }) => id !== service.id && closed === undefined)
  return (
    <Screen
      title={service.name}
      strip={<PersonLine person={person} doing={t.refer.doing} savedAt={person.savedAt} />}
      main={{ says: t.refer.write, act: () => void write(), waits: act.busy ? t.refer.writing : waits }}
    >
      <ServiceCard service={service} person={person} mayGo={may.goes.length > 0} named />
      <WhatGoes {...{ person, may }} to={service.agencyName} />
      <MendBasis {...{ person, service, may }} refusal={act.refusal ?? draft.refusal} />
      <h2>{t.refer.wants}</h2>
      {service.kinds.map((kind) => (
        <Toggle
          key={kind}
          mine={code('serviceKind', kind)}
          on={value.wants.includes(kind)}
          onChange={(on) =>
            change({ wants: service.kinds.filter((one) => (one === kind ? on : value.wants.includes(one))) })
          }
        />
      ))}
      <h2>{t.refer.urgency}</h2>
      <Choices
        label={t.refer.urgency}
        as="two"
        chosen={value.urgency}
        onChoose={(urgency) => change({ urgency })}
        choices={referralUrgencies.map((one) => ({ code: one, mine: code('referralUrgency', one) }))}
      />
      <h2>{t.refer.answerWithin}</h2>
      <Choices
        label={t.refer.answerWithin}
        as="three"
        chosen={String(value.answerWithin)}
        onChoose={(hours) => change({ answerWithin: Number(hours) })}
        choices={answerTimes.map((hours) => ({
          ...{ code: String(hours), mine: format(t.refer.hours, { n: number(hours) }) },
        }))}
      />
      <p className="small">{format(t.refer.thenTold, { when: dayAndTime(answerBy) })}</p>
      {others.length > 0 && (
        <>
          <h2>{t.refer.fallback}</h2>
          <Choices
            label={t.refer.fallback}
            chosen={value.fallback ?? 'none'}
            onChoose={(id) => change({ fallback: id === 'none' ? undefined : id })}
            choices={[
              ...others.map(({ id, name, agencyName }) => ({ code: id, mine: name, detail: agencyName })),
              { code: 'none', mine: t.refer.noFallback },
            ]}
          />
        </>
      )}
      {model.outbox.trying !== 'now' && (
        <Notice tone="warning" sign="no_signal">
          <b>{t.refer.notYetTitle}</b> {t.refer.notYet}
        </Notice>
      )}
    </Screen>
  )
}
