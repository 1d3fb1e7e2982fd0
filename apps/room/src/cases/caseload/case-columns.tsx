import { Link } from '@tanstack/react-router'
import { urgencies } from '../../care/urgency.ts'
import { AgeStamp } from '../../design/age-stamp.tsx'
import type { Column } from '../../design/data-table.tsx'
import type { Say } from '../../frame/say.tsx'
import type { CaseLine, DueLine } from '../../model/care-model.ts'
import { newestReferral } from '../../referrals/referral-state.ts'
import { ReferralTag } from '../../referrals/referral-tag.tsx'
import { wayState, wayStates } from '../case/way.ts'
import { sayPerson } from '../say-person.ts'
import { UrgencyTag } from '../urgency-tag.tsx'
import { WayTag } from '../way-tag.tsx'
import { recoveryEnds } from './by-day.ts'
import { referralStateOf } from './filter-cases.ts'
import { isOver, sayDue } from './say-due.ts'

interface Known {
  now: number
  calendar: readonly DueLine[]
  /** The list of names was opened: they stand beside the pseudonyms. */
  named: boolean
}

/** The columns of the caseload. A name stands here only while the vault's names are open, and in no export. */
export function caseColumns(say: Say, { now, calendar, named }: Known): Column<CaseLine>[] {
  const { t } = say
  const heads = t.cases.column
  const none = <span className="text-3">{t.ui.none}</span>
  return [
    {
      ...{ key: 'person', title: heads.person, head: true, value: ({ pseudonym }) => pseudonym },
      cell: (line) => (
        <Link
          to={'/cases/$case' as string}
          params={{ case: line.id } as never}
          className="row-link case-person"
        >
          <span className="code">{line.pseudonym}</span>
          <span className="tiny text-2">{sayPerson(say, line)}</span>
        </Link>
      ),
    },
    ...(named
      ? [
          {
            ...{ key: 'name', title: heads.name, value: ({ calledBy }: CaseLine) => calledBy },
            cell: ({ calledBy }: CaseLine) => calledBy && <span className="case-name">{calledBy}</span>,
          },
        ]
      : []),
    {
      ...{ key: 'urgency', title: heads.urgency, value: ({ urgency }) => urgencies.indexOf(urgency) },
      cell: ({ urgency }) => <UrgencyTag urgency={urgency} />,
    },
    {
      ...{ key: 'next', title: heads.next, value: ({ nextStep }) => nextStep?.value.due },
      cell: ({ nextStep }) =>
        nextStep ? (
          <span className="case-next">
            <span className="medium">{t.codes.nextStep[nextStep.value.step]}</span>
            <span className={isOver(nextStep.value.due, now, say.home) ? 'tiny case-over' : 'tiny text-2'}>
              {sayDue(say, nextStep.value.due, now)}
            </span>
          </span>
        ) : (
          none
        ),
    },
    {
      ...{ key: 'state', title: heads.state, drop: 2 },
      value: (line) => wayStates.indexOf(wayState(line)),
      cell: (line) => <WayTag line={line} />,
    },
    {
      ...{ key: 'referral', title: heads.referral, drop: 1 },
      value: (line) => newestReferral(line.referrals)?.otherName,
      cell: (line) => {
        const state = referralStateOf(line, now)
        if (state === 'none') return none
        return (
          <span className="case-next">
            <ReferralTag state={state} />
            <span className="tiny text-2">{newestReferral(line.referrals)?.otherName}</span>
          </span>
        )
      },
    },
    // Beside names there is no room for it; what is due says it too.
    ...(named
      ? []
      : [
          {
            ...{ key: 'recovery', title: heads.recovery, drop: 3 as const },
            value: ({ id }: CaseLine) => recoveryEnds(calendar, id),
            cell: ({ id }: CaseLine) => {
              const day = recoveryEnds(calendar, id)
              return day ? <span className="small no-wrap">{say.shortDay(day)}</span> : none
            },
          },
        ]),
    {
      ...{ key: 'last', title: heads.last, align: 'right', drop: 3, value: ({ lastAt }) => lastAt },
      cell: ({ lastAt, person }) => <AgeStamp since={lastAt} zone={person.zone} />,
    },
  ]
}
