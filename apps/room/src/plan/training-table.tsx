import { localDay } from '@libertad/domain'
import { Icon } from '../design/icon.tsx'
import { useMoment } from '../frame/clock.tsx'
import { useModel, usePort } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import type { PlanView } from '../model/view-model.ts'
import { wordOf } from '../sites/word-of.ts'
import type { Doing } from './doing.tsx'

/** The courses, in the order in which they were held or will be. */
export function TrainingTable({ onDo }: { onDo: (doing: Doing) => void }) {
  const { trainings } = useModel().plan
  const mayMark = useMayMark()
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
          {trainings.map((training) => {
            const { id, topic, country: code, starts, seats, attended } = training
            return (
              <tr key={id}>
                <th scope="row">{wordOf(t.codes.trainingTopic, topic)}</th>
                <td className="text-2">{country(code)}</td>
                <td className="text-2 no-wrap">{shortDay(starts, undefined, true)}</td>
                <td className="right text-2">{number(seats)}</td>
                <td className="right medium">
                  <span className="trainings-attended">
                    {mayMark(training) && (
                      <button
                        type="button"
                        className="button quiet square"
                        aria-label={`${t.plan.attendedTitle}: ${wordOf(t.codes.trainingTopic, topic)}, ${country(code)}`}
                        title={t.plan.attendedTitle}
                        onClick={() => onDo({ what: 'attended', training })}
                      >
                        <Icon name="person" />
                      </button>
                    )}
                    {attended === 0 ? t.ui.none : number(attended)}
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** Who attended is marked from the day on which a course begins, by whoever may. */
function useMayMark(): (training: PlanView['trainings'][number]) => boolean {
  const port = usePort()
  const { past, operation } = useModel()
  const today = localDay(new Date(useMoment()).toISOString(), operation.zone)
  return ({ id, starts }) => !past && starts <= today && port.may('training.attended', id)
}
