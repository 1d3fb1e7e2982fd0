import { nextFollowUp, followUpMonths } from '@libertad/domain'
import { Link } from '@tanstack/react-router'
import { Icon } from '../design/icon.tsx'
import { RefusalBox } from '../design/refusal-box.tsx'
import { RingBadge } from '../design/ring-badge.tsx'
import { useWish } from '../design/use-wish.ts'
import { CaseTimeline } from '../cases/case/case-timeline.tsx'
import { referred } from '../cases/case/happened.ts'
import { Receipts } from '../cases/case/receipts.tsx'
import { SidePart } from '../cases/case/side-part.tsx'
import { useMoment } from '../frame/clock.tsx'
import { usePort } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import type { ReferralLine } from '../model/care-model.ts'
import { PackageCard } from './package-card.tsx'
import { Promised } from './promise.tsx'
import { referralState } from './referral-state.ts'
import { ReferralTag } from './referral-tag.tsx'
import { ActButtons } from './steps/act-buttons.tsx'

/** One referral: its promise, what is done next, the package, what was given and how she is. */
export function OneReferral({ referral }: { referral: ReferralLine }) {
  const { t, format, list, dayAndTime, home } = useSay()
  const state = referralState(referral, useMoment())
  const { otherName, direction, serviceName, withdrawn } = referral
  return (
    <article className="one-referral" aria-labelledby="referral-title" data-referral={referral.id}>
      <header className="side-part">
        <div className="row wrap">
          <ReferralTag state={state} />
          {!withdrawn && <Promised referral={referral} />}
          <span className="grow" />
          <RingBadge ring="case" />
        </div>
        <h2 id="referral-title" tabIndex={-1}>
          {format(direction === 'sent' ? t.referrals.to : t.referrals.from, { agency: otherName })}
        </h2>
        <p className="small text-2">
          {[
            serviceName,
            list(referral.wants.map((kind) => t.codes.serviceKind[kind])),
            t.codes.referralUrgency[referral.urgency],
            format(t.referrals.sentAt, { when: dayAndTime(referral.sentAt) }),
            format(t.referrals.answerBy, { when: dayAndTime(referral.answerBy) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {referral.case !== undefined && (
          <Link to={'/cases/$case' as string} params={{ case: referral.case } as never} className="small">
            {t.referrals.toCase}
          </Link>
        )}
        {withdrawn && (
          <>
            <p className="note warning">
              <Icon name="x" />
              <span>
                {t.referrals.withdrawnSays} {direction === 'received' && t.referrals.withdrawnDo}
              </span>
            </p>
            <Receipts receipts={referral.receipts} />
          </>
        )}
        {state === 'needs_a_person' && <SettleAnswers referral={referral} />}
        <ActButtons referral={referral} />
      </header>
      {!withdrawn && (
        <div className="side-part">
          <PackageCard referral={referral} />
        </div>
      )}
      {referral.handover && <Handover referral={referral} />}
      {state === 'arrived' && (
        <>
          <SidePart title={t.referrals.given}>
            {referral.services.length === 0 && <p className="small text-2">{t.referrals.noneGiven}</p>}
            <div className="row wrap">
              {referral.services.map(({ entry, value }) => (
                <span key={entry} className="tag positive">
                  <Icon name="check" />
                  {t.codes.serviceKind[value.service]}
                </span>
              ))}
            </div>
          </SidePart>
          <FollowUps referral={referral} />
        </>
      )}
      <SidePart title={t.oneCase.timeline}>
        <CaseTimeline
          events={referred(referral).toSorted((one, other) => (one.at < other.at ? 1 : -1))}
          zone={home}
        />
      </SidePart>
    </article>
  )
}

function Handover({ referral }: { referral: ReferralLine }) {
  const { t } = useSay()
  const answers = referral.handover?.value
  if (!answers) return null
  return (
    <SidePart title={t.cases.due.handover}>
      <dl className="referral-handover">
        {(['arrived', 'knowsSheMayLeave', 'hasHerPapers'] as const).map((field) => (
          <div key={field}>
            <dt>{t.referrals[field]}</dt>
            <dd className={answers[field] === 'yes' ? 'medium' : 'case-over'}>
              {t.codes.handoverAnswer[answers[field]]}
            </dd>
          </div>
        ))}
        <div>
          <dt>{t.referrals.with}</dt>
          <dd className="medium">{t.codes.companion[answers.with]}</dd>
        </div>
      </dl>
    </SidePart>
  )
}

function FollowUps({ referral }: { referral: ReferralLine }) {
  const { t, plural, format, shortDay } = useSay()
  const next = nextFollowUp(referral)
  const done = (month: number) => referral.followUps.find(({ value }) => value.month === month)
  const first = followUpMonths.find((month) => !done(month))
  return (
    <SidePart title={t.referrals.followUps}>
      <ul className="stack">
        {followUpMonths.map((month) => {
          const made = done(month)
          return (
            <li key={month} className="row between small">
              <span>{plural(t.referrals.months, month)}</span>
              {made ? (
                <span className={made.value.state === 'at_risk' ? 'tag critical' : 'tag positive'}>
                  {t.codes.followUpState[made.value.state]}
                </span>
              ) : (
                <span className="text-3">
                  {month === first && next
                    ? format(t.referrals.expected, { day: shortDay(next) })
                    : t.referrals.notYet}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </SidePart>
  )
}

/** Two answers of people who did not know of each other: one of the receiver’s side takes one. */
function SettleAnswers({ referral }: { referral: ReferralLine }) {
  const { t, format } = useSay()
  const port = usePort()
  const wish = useWish<undefined>()
  const versions = referral.answer?.versions ?? []
  const between = versions.map(({ entry }) => entry)
  if (!port.may('referral.chosen', referral.id)) return null
  return (
    <div className="row wrap">
      {versions.map(({ entry, value }) => (
        <button
          key={entry}
          type="button"
          className="button"
          onClick={() =>
            void wish.run(() => port.choose({ subject: referral.id, about: 'answer', between, takes: entry }))
          }
        >
          {format(t.referrals.takeAnswer, { answer: t.referrals.state[value.answer] })}
        </button>
      ))}
      {wish.state === 'refused' && <RefusalBox refusal={wish.refusal} />}
    </div>
  )
}
