import { refuse } from '@libertad/domain'
import type { FieldPort, FieldSettings } from '../model/field-port.ts'
import { outcomeOfAct } from './acts/outcomes.ts'
import type { PhoneNow } from './open-phone.ts'
import type { DecoyDay } from './vault/inside-vault.ts'

type Ways = Pick<FieldPort, 'settings' | 'changeSettings' | 'setDuress' | 'addPasskey'>

const closedPhone: FieldSettings = {
  ...{ hidesAfterSeconds: 60, leaseHours: 72, duressSet: false, personLanguage: 'eng' },
}
const longestLease = 24 * 14

/** How this phone opens, hides and speaks: kept inside of its vault. */
export function settingsOf(now: PhoneNow, changed: () => void): Ways {
  const closed = { ok: false as const, refusal: refuse('not_allowed') }
  return {
    settings() {
      const inside = now.opened?.inside()
      if (!inside) return closedPhone
      const { hidesAfterSeconds, leaseHours, personLanguage } = inside
      return { hidesAfterSeconds, leaseHours, personLanguage, duressSet: inside.duress !== undefined }
    },
    async changeSettings(next) {
      const { opened } = now
      if (!opened) return closed
      const { leaseHours = 1, hidesAfterSeconds = 60 } = next
      if (!(leaseHours >= 1 && leaseHours <= longestLease && hidesAfterSeconds >= 5)) return closed
      const outcome = await outcomeOfAct(async () => void (await opened.change(next)))
      changed()
      return outcome as { ok: true; value: undefined }
    },
    async setDuress(digits) {
      const { opened } = now
      const day = dayOf(now)
      if (!opened || !day) return closed
      const outcome = await outcomeOfAct(async () => {
        const answer = await opened.setDuress(digits, day)
        return answer === 'set' ? undefined : refuse('body_wrong_shape', 'digits')
      })
      changed()
      return outcome
    },
    async addPasskey() {
      const { opened } = now
      if (!opened) return closed
      const outcome = await outcomeOfAct(async () =>
        (await opened.addPasskey()) ? undefined : refuse('not_allowed', 'passkey'),
      )
      changed()
      return outcome
    },
  }
}

/** The day that a decoy shows: who and where as everybody nearby knows it. */
function dayOf({ here }: PhoneNow): DecoyDay | undefined {
  const model = here?.model()
  if (!here || !model) return undefined
  const { me, operation } = model
  const team = model.sites.find((site) => site.team !== undefined)?.team ?? 1
  return {
    operation: { name: operation.name, zone: operation.zone },
    agency: { name: me.agency, country: me.country },
    ...{ workName: me.workName, team },
  }
}
