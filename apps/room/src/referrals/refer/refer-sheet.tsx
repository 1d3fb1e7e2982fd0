import { packageParts, whatMayGo } from '@libertad/casework'
import { isRefusal, localDay, referralUrgencies } from '@libertad/domain'
import { Icon } from '../../design/icon.tsx'
import { useCare, useCarePort } from '../../cases/use-care.ts'
import { useDeed } from '../../cases/use-deed.ts'
import { ChoiceInput } from '../../form/inputs.tsx'
import { PickMany } from '../../form/pick-many.tsx'
import { PickOne } from '../../form/pick-one.tsx'
import { toggled } from '../../form/toggled.ts'
import { WriteSheet } from '../../form/write-sheet.tsx'
import { usePort } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { CaseLine, DirectoryLine } from '../../model/care-model.ts'
import { SealedChip } from '../../cases/sealed/sealed-chip.tsx'
import { openKnown } from './open-known.ts'
import { answerTimes, checkReferral, withService, type ReferChosen, type ReferDraft } from './refer-draft.ts'
import { ServiceChoice } from './service-choice.tsx'
import '../referrals.css'

/** Passes a person to a service of the directory. What goes is what she agreed to, sealed; nothing else can be added. */
export function ReferSheet({ line, onClose }: { line: CaseLine; onClose: () => void }) {
  const { t, format, list, number } = useSay()
  const port = usePort()
  const care = useCarePort()
  const directory = useCare()?.directory ?? []
  const at = new Date(port.now()).toISOString()
  const today = localDay(at, line.person.zone)
  const { consents, bases, person } = line
  const mayGo = (recipient: string) =>
    whatMayGo({ person: line.id, recipient, isChild: person.path === 'child', consents, bases }, at, today)
      .goes
  const serviceOf = (id: string): DirectoryLine | undefined => directory.find((one) => one.id === id)
  const send = async ({ service, ...chosen }: ReferChosen) => {
    const to = serviceOf(service)?.owner ?? ''
    const goes = mayGo(to)
    if (goes.length === 0) return { ok: false as const, refusal: { refused: 'basis_unknown' as const } }
    const known = await openKnown(care, line, goes)
    if (isRefusal(known)) return { ok: false as const, refusal: known }
    const { fallback, ...rest } = chosen
    return care.refer({
      ...{ person: line.id, to, service, ...rest, today, parts: packageParts(goes, known) },
      ...(fallback === undefined ? {} : { fallback }),
    })
  }
  const writing = useDeed<ReferDraft, ReferChosen>(
    { service: '', wants: [], urgency: '', hours: '', fallback: '' },
    checkReferral,
    send,
  )
  const { draft, change, wrong } = writing
  const service = serviceOf(draft.service)
  const goes = service ? mayGo(service.owner) : []
  return (
    <WriteSheet
      {...{ writing, onClose, act: t.referrals.send }}
      title={format(t.referrals.referTitle, { person: line.pseudonym })}
    >
      <ServiceChoice
        {...{ services: directory, chosen: draft.service, wrong: wrong('service') }}
        agreed={({ owner }) => mayGo(owner).length > 0}
        onChoose={(chosen) => change(withService(draft, chosen, person.needs))}
      />
      {service && (
        <>
          {goes.length > 0 ? (
            <p className="small">
              <SealedChip
                state="sealed"
                words={format(t.referrals.sealedTo, { agency: service.agencyName })}
              />{' '}
              {list(goes.map((kind) => t.codes.dataKind[kind]))}
            </p>
          ) : (
            <p className="note warning" role="status">
              <Icon name="warn" />
              <span>{t.referrals.askFirst}</span>
            </p>
          )}
          <PickMany
            title={t.referrals.wants}
            items={service.kinds.map((value) => ({ value, words: t.codes.serviceKind[value] }))}
            chosen={draft.wants}
            wrong={wrong('wants')}
            onToggle={(kind) => change({ wants: toggled(draft.wants, kind) })}
          />
          <PickOne
            title={t.referrals.urgency}
            items={referralUrgencies.map((value) => ({ value, words: t.codes.referralUrgency[value] }))}
            chosen={draft.urgency}
            wrong={wrong('urgency')}
            onChoose={(urgency) => change({ urgency })}
          />
          <div className="write-pair">
            <ChoiceInput
              {...{ writing, field: 'hours', label: t.referrals.answerWithin }}
              options={answerTimes.map((hours) => ({
                value: String(hours),
                words: format(t.oneCase.hours, { n: number(hours) }),
              }))}
            />
            <ChoiceInput
              {...{ writing, field: 'fallback', label: t.referrals.fallback, optional: true }}
              options={directory
                .filter(({ id, own, closed }) => !own && !closed && id !== service.id)
                .map(({ id, name }) => ({ value: id, words: name }))}
            />
          </div>
        </>
      )}
    </WriteSheet>
  )
}
