import type { FieldModel } from '../../model/view-model.ts'
import { openAlerts } from './alerts.ts'
import { directory, referralLines } from './directory.ts'
import { outboxView, type LineNow } from './outbox.ts'
import { sitesToday } from './sites.ts'
import { agencies, staff } from './staff.ts'
import { me, rolesOf, teamsOf, type Today } from './today.ts'
import { twoVersions } from './versions.ts'
import { visitNow } from './visits.ts'

/** What the device knows beside its journal. */
export interface DeviceNow extends Pick<FieldModel, 'stopped' | 'lease' | 'storage' | 'clock'> {
  line: LineNow
  damaged: string[]
}

/** What the open phone shows; `undefined` while it does not know yet who holds it. */
export function fieldModel(today: Today, { line, damaged, ...device }: DeviceNow): FieldModel | undefined {
  const { participant, subjects, keys } = today
  const person = me(today)
  const agency = person && participant.who.agencies.get(person.agency)
  const operation = subjects.get('operation', participant.identity.operation)?.state
  if (!person || !agency || !participant.who.operation) return undefined
  return {
    me: {
      ...{ person: person.id, workName: person.workName, roles: rolesOf(person) },
      ...{ agency: agency.name, agencyId: agency.id, country: agency.country },
      teams: teamsOf(today, person).map((id) => ({ id, number: participant.who.teams.get(id)!.number })),
    },
    operation: {
      ...{ name: operation?.name ?? '', zone: operation?.zone ?? 'UTC' },
      demonstration: participant.who.operation.demonstration,
    },
    ...{ sealing: keys.sealing, sites: sitesToday(today), visit: visitNow(today) },
    ...{ staff: staff(today), agencies: agencies(today) },
    ...{ alerts: openAlerts(today), directory: directory(today), referrals: referralLines(today) },
    ...{ outbox: outboxView(today, line, damaged), versions: twoVersions(today), ...device },
  }
}
