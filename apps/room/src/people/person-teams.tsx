import { useSay } from '../frame/say.tsx'
import type { TeamView } from '../model/view-model.ts'
import { agencyPlace } from './agency-place.ts'
import { HeldList } from './held-list.tsx'
import { Options } from './options.tsx'
import type { PersonChoices } from './person-choices.ts'
import { PersonPart } from './person-part.tsx'
import { PickForm } from './pick-form.tsx'
import { usePersonChange } from './use-person-change.ts'

/** The teams of a person: those that she is in, and those to which the reader may assign her. */
export function PersonTeams({ person, choices }: { person: string; choices: PersonChoices }) {
  const say = useSay()
  const { t, format, compare } = say
  const { wish, sending, part, write, end } = usePersonChange()
  const { teams, joinable } = choices
  const byAgency = [...Map.groupBy(joinable, (team) => agencyPlace(say, team))].sort(([one], [other]) =>
    compare(one, other),
  )
  const nameOf = ({ agency, number }: TeamView) => format(t.situation.byTeam, { agency, team: number })
  return (
    <PersonPart title={t.people.teams} wish={wish} part={part}>
      <HeldList
        items={teams.map(({ team, mayEnd }) => ({ key: team.id, words: nameOf(team), mayEnd }))}
        act={t.people.unassign}
        sending={sending}
        onEnd={(team) => void end({ kind: 'person.unassigned', subject: person, content: { team } })}
      />
      {joinable.length > 0 && (
        <PickForm
          label={t.people.assign}
          act={t.people.assignIt}
          sending={sending}
          onPick={(team) => write({ kind: 'person.assigned', subject: person, content: { team } })}
        >
          {byAgency.map(([agency, ofAgency]) => (
            <optgroup key={agency} label={agency}>
              <Options
                none={false}
                options={ofAgency.toSorted(byNumber).map((team) => ({ value: team.id, words: nameOf(team) }))}
              />
            </optgroup>
          ))}
        </PickForm>
      )}
    </PersonPart>
  )
}

const byNumber = (one: TeamView, other: TeamView) => one.number - other.number
