import type { AlertLine } from '../../model/view-model.ts'
import { milliseconds, type Today } from './today.ts'

/** Alerts that are not over, the newest first. */
export function openAlerts({ subjects, participant }: Today): AlertLine[] {
  const { who, identity } = participant
  return subjects
    .all('alert')
    .filter(({ state }) => !state.ended)
    .map(({ state }) => ({
      ...{ id: state.id, kind: state.kind, site: state.site, raisedAt: milliseconds(state.at) },
      ...{ received: state.raised.number !== undefined, own: state.raised.actor === identity.person },
      answeredBy: state.answers[0] && (who.people.get(state.answers[0].actor)?.workName ?? ''),
    }))
    .sort((one, other) => other.raisedAt - one.raisedAt)
}
