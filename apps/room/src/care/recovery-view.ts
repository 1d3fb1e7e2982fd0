import { statementsOf } from '@libertad/domain'
import type { KeysModel } from '../model/care-model.ts'
import type { KeysMoment } from './keys-now.ts'
import { checkOf } from './members.ts'

/** Who holds shares of the root, and who asked for them. */
export function recoveryView({ now, book, me, saidAt }: KeysMoment): KeysModel['recovery'] {
  const ofMine = ({ subject }: { subject: string }) => subject === me.agency
  const set = statementsOf(now.statements, 'agency.recovery_set').findLast(ofMine)
  const helps = statementsOf(now.statements, 'agency.recovery_helped').filter(ofMine)
  const nameOf = (person: string) => book.people.get(person)?.workName ?? '?'
  return {
    custodians: (set?.body.custodians ?? []).map(nameOf),
    shareHeld: set?.body.custodians.includes(me.person) ?? false,
    asked: statementsOf(now.statements, 'agency.recovery_asked')
      .filter(ofMine)
      .map(({ entry, actor, device, body }) => {
        const helpers = new Set(helps.filter((s) => s.body.asked === entry).map((s) => s.actor))
        return {
          ...{ entry, by: nameOf(actor), at: saidAt(entry), check: checkOf(body.recipient) },
          ...{ helped: [...helpers].map(nameOf), helpedByMe: helpers.has(me.person) },
          mine: actor === me.person && device === me.device,
        }
      }),
  }
}
