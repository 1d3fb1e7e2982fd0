import { useModel } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import { wordOf } from '../sites/word-of.ts'

/** The courses, in the order in which they were held or will be. */
export function TrainingTable() {
  const { trainings } = useModel().plan
  const { t, country, shortDay, number } = useSay()
  if (trainings.length === 0) return null
  return (
    <section className="trainings" aria-labelledby="trainings">
      <h2 id="trainings" className="title">
        {t.plan.trainings}
      </h2>
      <table>
        <caption>{t.plan.trainingsSays}</caption>
        <thead>
          <tr>
            <th scope="col">{t.plan.topic}</th>
            <th scope="col">{t.sites.country}</th>
            <th scope="col">{t.plan.starts}</th>
            <th scope="col" className="right">
              {t.plan.seats}
            </th>
            <th scope="col" className="right">
              {t.plan.attended}
            </th>
          </tr>
        </thead>
        <tbody>
          {trainings.map(({ id, topic, country: code, starts, seats, attended }) => (
            <tr key={id}>
              <th scope="row">{wordOf(t.codes.trainingTopic, topic)}</th>
              <td className="text-2">{country(code)}</td>
              <td className="text-2 no-wrap">{shortDay(starts, undefined, true)}</td>
              <td className="right text-2">{number(seats)}</td>
              <td className="right medium">{attended === 0 ? t.ui.none : number(attended)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
