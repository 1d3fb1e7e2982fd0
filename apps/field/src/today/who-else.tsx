import { Line, Lines } from '../design/card.tsx'
import { Icon } from '../design/icon.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useField } from '../model/use-field.ts'
import type { StaffLine } from '../model/view-model.ts'

/** Who else is in the officer's teams, and who else of her agency works here, as last heard from the hub. */
export function WhoElse() {
  const { port, model } = useField()
  const { t, format, age } = useSay()
  const mine = new Set(model.me.teams.map(({ number }) => number))
  const others = model.staff.filter(({ id }) => id !== model.me.person)
  const team = others.filter(
    ({ teams, agencyId }) => agencyId === model.me.agencyId && teams.some((n) => mine.has(n)),
  )
  const agency = others.filter((one) => one.agencyId === model.me.agencyId && !team.includes(one))
  const { hubAnsweredAt } = model.outbox
  const lines = (people: StaffLine[]) => (
    <Lines>
      {people.map(({ id, workName, teams }) => (
        <Line
          key={id}
          sign={<Icon name="people" />}
          says={workName}
          {...(teams.length > 0 && { detail: teams.map((n) => format(t.today.team, { n })).join(', ') })}
        />
      ))}
    </Lines>
  )
  return (
    <Screen
      title={t.today.whoElse}
      lead={
        hubAnsweredAt === undefined
          ? t.frame.hubNeverAnswered
          : format(t.today.asOf, { age: age(port.now() - hubAnsweredAt) })
      }
    >
      <h2>{t.today.myTeam}</h2>
      {team.length > 0 ? lines(team) : <p>{t.today.nobodyElse}</p>}
      {agency.length > 0 && (
        <>
          <h2>{model.me.agency}</h2>
          {lines(agency)}
        </>
      )}
    </Screen>
  )
}
