import { Link } from '@tanstack/react-router'
import type { Column } from '../design/data-table.tsx'
import type { Say } from '../frame/say.tsx'
import type { ReferralLine } from '../model/care-model.ts'
import { Promised } from './promise.tsx'
import { referralState, referralStates } from './referral-state.ts'
import { ReferralTag } from './referral-tag.tsx'

/** Kinds of help named in a row; the referral itself has all of them. */
const wantsShown = 2

/** The columns of a list of referrals. `search`: what the address says besides, which a link keeps. */
export function referralColumns(
  say: Say,
  now: number,
  pseudonymOf: (referral: ReferralLine) => string | undefined,
  search: Record<string, string | undefined>,
): Column<ReferralLine>[] {
  const { t, list } = say
  const heads = t.referrals.column
  return [
    {
      ...{ key: 'other', title: heads.other, head: true, value: ({ otherName }) => otherName },
      cell: (referral) => (
        <Link
          to={'/referrals' as string}
          search={{ ...search, referral: referral.id } as never}
          className="row-link case-person"
        >
          <span className="medium">{referral.otherName}</span>
          <span className="tiny text-2">
            {[pseudonymOf(referral), referral.serviceName].filter(Boolean).join(' · ')}
          </span>
        </Link>
      ),
    },
    {
      ...{ key: 'due', title: heads.due, value: ({ answerBy }) => answerBy },
      cell: (referral) => <Promised referral={referral} />,
    },
    {
      ...{ key: 'state', title: heads.state },
      value: (referral) => referralStates.indexOf(referralState(referral, now)),
      cell: (referral) => <ReferralTag state={referralState(referral, now)} />,
    },
    {
      ...{ key: 'urgency', title: t.referrals.urgency, drop: 1 },
      value: ({ urgency }) => t.codes.referralUrgency[urgency],
      cell: ({ urgency }) => <span className="small">{t.codes.referralUrgency[urgency]}</span>,
    },
    {
      ...{ key: 'wants', title: t.referrals.wants, drop: 3 },
      value: ({ wants }) => list(wants.map((kind) => t.codes.serviceKind[kind])),
      cell: ({ wants }) => (
        <span className="small">
          {wants
            .slice(0, wantsShown)
            .map((kind) => t.codes.serviceKind[kind])
            .join(', ')}
          {wants.length > wantsShown && ` +${say.number(wants.length - wantsShown)}`}
        </span>
      ),
    },
    {
      ...{ key: 'sent', title: heads.sent, align: 'right', drop: 2, value: ({ sentAt }) => sentAt },
      cell: ({ sentAt }) => <span className="small no-wrap">{say.dayAndTime(sentAt)}</span>,
    },
  ]
}
