import type { Content } from '@libertad/domain'
import type { FieldPort, Outcome } from '../apps/field/src/model/field-port.ts'
import { must } from './people.ts'
import type { Planted } from './field-planted.ts'

const at = () => new Date().toISOString()
const zone = 'America/Guyana'
const inLanguage = { language: 'spa', interpreting: 'none_needed' } as const

/** The value of what must have gone well. */
export function done<Value>(outcome: Outcome<Value>): Value {
  return outcome.ok ? outcome.value : must<Value>(outcome.refusal)
}

/** A visit with one person, what she was asked, a referral, and a form half filled in. */
export interface Begun {
  visit: string
  person: string
  consent: string
  referral: string
  sealed: string
}

const met = (visit: string, site: string): Omit<Content<'person_met.recorded'>, 'handling' | 'reviewOn'> => ({
  ...{ visit, site, country: 'GY', metAt: at(), zone, sex: 'woman', ageBand: '21-23' },
  ...{ exploitation: ['unknown'], interviewedBefore: 'no' },
})

const agreed = (person: string, recipient: string) => ({
  ...{ ...inLanguage, person, recipient, purpose: 'share' as const, kinds: ['needs' as const] },
  ...{ answer: 'yes' as const, until: '2099-01-01', at: at(), by: 'herself' as const },
  ...{ manner: 'read_aloud' as const, texts: 'consent-1' },
})

const referral = (person: string, { shelter }: Planted) => ({
  ...{ person, to: shelter.agency, service: shelter.service, wants: ['shelter' as const] },
  ...{ urgency: 'soon' as const, answerWithinHours: 12, parts: { needs: ['rest'] } },
})

export async function begun(port: FieldPort, it: Planted): Promise<Begun> {
  const { site, team, shelter } = it
  const visit = done(
    await port.write({ kind: 'visit.started', content: { site, team, at: at(), zone } }),
  ).subject
  const person = done(await port.write({ kind: 'person_met.recorded', content: met(visit, site) })).subject
  const content = agreed(person, shelter.agency)
  const consent = done(await port.write({ kind: 'consent.recorded', near: person, content })).subject
  const sent = done(await port.refer(referral(person, it)))
  const { sealed } = done(await port.seal({ thing: 'note', about: person, value: { text: 'a' } }))
  done(await port.saveDraft({ id: 'form', screen: 'screening', person, value: { step: 1 } }))
  return { visit, person, consent, referral: sent.referral, sealed }
}

type Act = (port: FieldPort, begun: Begun, it: Planted) => Promise<Outcome<unknown>>

/** Every act of the port that writes, on a phone where work was begun. */
export const paths: Record<string, Act> = {
  'meeting a person': (port, { visit }, { site }) =>
    port.write({ kind: 'person_met.recorded', draft: 'form', content: met(visit, site) }),
  'a screening': (port, { person }) =>
    port.write({
      ...{ kind: 'person_met.screened', subject: person, draft: 'form' },
      content: {
        ...{ ...inLanguage, at: at(), profile: 'adult_labour', texts: 'texts-1', stopped: true },
        ...{ begin: [], said: [], seen: [] },
        proposal: {
          ...{ rules: 'rules-1', result: 'no_grounds_seen', act: false, means: false, purpose: false },
          ...{ dimensions: [], because: [] },
        },
      },
    }),
  consent: (port, { person }, { shelter }) =>
    port.write({ kind: 'consent.recorded', near: person, content: agreed(person, shelter.agency) }),
  'a sealed identity': (port, { person }) =>
    port.seal({ thing: 'identity', about: person, value: { given: 'Marisol' }, index: 'Marisol' }),
  'a note written anew': (port, { person, sealed }) =>
    port.seal({ thing: 'note', about: person, value: { text: 'b' }, sealed }),
  'opening a note': (port, { sealed }) => port.open(sealed, 'own_caseload'),
  'a referral': (port, { person }, it) => port.refer(referral(person, it)),
  'taking back': (port, { consent }) => port.withdraw(consent, 'herself'),
  'a touch of a form': (port) => port.saveDraft({ id: 'form', screen: 'screening', value: { step: 2 } }),
  'giving up a form': (port) => port.dropDraft('form'),
  'an arrest': async (port, { visit }, { site }) => {
    const content = { sex: 'man', ageBand: '39-47', roles: ['exploiter'], sites: [site] } as const
    const suspect = await port.write({
      ...{ kind: 'suspect.recorded', content: { ...content, roles: ['exploiter'], sites: [site] } },
    })
    if (!suspect.ok) return suspect
    return port.write({
      kind: 'arrest.made',
      content: {
        ...{ suspect: suspect.value.subject, visit, site, country: 'GY', at: at(), zone },
        ground: 'caught_in_the_act',
      },
    })
  },
  'an alert': (port, { visit }, { site }) =>
    port.write({
      ...{ kind: 'alert.raised', content: { kind: 'child', country: 'GY', site, visit, at: at(), zone } },
    }),
  settings: (port) => port.changeSettings({ hidesAfterSeconds: 30 }),
  'another lease': (port) => port.changeSettings({ leaseHours: 24 }),
  'a number for duress': (port) => port.setDuress('731904'),
}

/** What a phone has, in counts and codes that are the same for every run. */
export function summary(port: FieldPort) {
  const model = port.snapshot().model!
  const people = model.visit?.people ?? []
  return {
    people: people.map((one) => ({
      ...{ number: one.number, screened: one.screening !== undefined, referrals: one.referrals.length },
      consents: one.consents.map(({ answer, withdrawn }) => [answer, withdrawn !== undefined]),
      withdrawn: one.referrals.filter(({ withdrawn }) => withdrawn !== undefined).length,
      sealed: one.sealed.map(({ thing }) => thing).toSorted(),
    })),
    ...{ arrests: model.visit?.arrests.length, alerts: model.alerts.map(({ kind }) => kind) },
    ...{ form: port.draft('form'), settings: port.settings(), lease: model.lease.hours },
    damaged: model.outbox.damaged,
  }
}
