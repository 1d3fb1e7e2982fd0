import { Link } from '@tanstack/react-router'
import { Empty } from '../../design/empty.tsx'
import { Sheet } from '../../design/sheet.tsx'
import { useModel, useRoom } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { SiteDetail, TeamView } from '../../model/view-model.ts'
import { ownAgency } from '../../people/own-agency.ts'
import { teamsOf } from '../../people/teams-of.ts'
import { ChoiceInput, DayInput } from '../../form/inputs.tsx'
import { useWriting } from '../../form/use-writing.ts'
import { WriteSheet } from '../../form/write-sheet.tsx'
import { madeTask, type TaskDraft } from './step-drafts.ts'

interface Props {
  site: SiteDetail
  onClose: () => void
}

/** Sends one of the own teams to a site, on a day. An agency without a team forms one first. */
export function TaskSheet({ site, onClose }: Props) {
  const { t, format } = useSay()
  const { me } = useRoom()
  const { teams, agencies } = useModel()
  const own = teamsOf(teams, ownAgency(me, agencies)?.id)
  if (own.length > 0) return <TaskForm {...{ site, onClose, teams: own }} />
  return (
    <Sheet title={format(t.sites.taskTitle, { code: site.code })} onClose={onClose}>
      <Empty title={t.sites.noTeam} note={t.sites.noTeamNote}>
        <Link to={'/people' as string} search={{ list: 'teams' } as never} className="button">
          {t.people.teams}
        </Link>
      </Empty>
    </Sheet>
  )
}

function TaskForm({ site, teams, onClose }: Props & { teams: TeamView[] }) {
  const { t, format, plural, day } = useSay()
  const { operation } = useModel()
  const writing = useWriting<TaskDraft>(
    { team: teams.length === 1 ? teams[0]!.id : '', day: operation.firstDay },
    (draft) => madeTask(site.id, draft),
  )
  return (
    <WriteSheet
      {...{ writing, onClose, act: t.sites.taskIt }}
      title={format(t.sites.taskTitle, { code: site.code })}
    >
      <ChoiceInput
        {...{ writing, field: 'team', label: t.sites.team }}
        options={teams.map(({ id, number, people }) => ({
          ...{ value: id, words: `${number} · ${plural(t.sites.teamPeople, people)}` },
        }))}
      />
      <DayInput
        {...{ writing, field: 'day', label: t.sites.day }}
        hint={format(t.sites.actionDays, { from: day(operation.firstDay), to: day(operation.lastDay) })}
      />
    </WriteSheet>
  )
}
