import type { ReactElement } from 'react'
import { AlertScreen } from '../alert/alert-screen.tsx'
import { newArrest, type ArrestDraft } from '../arrest/arrest-draft.ts'
import { ArrestScreen } from '../arrest/arrest-screen.tsx'
import { AttentionScreen } from '../attention/attention-screen.tsx'
import { beginChild } from '../child/child-draft.ts'
import { ChildScreen } from '../child/child-screen.tsx'
import { AskScreen } from '../consent/ask-screen.tsx'
import { ConsentListScreen } from '../consent/consent-list-screen.tsx'
import { DecideScreen } from '../decide/decide-screen.tsx'
import type { DocumentDraft } from '../document/document-draft.ts'
import { DocumentScreen } from '../document/document-screen.tsx'
import { IdentityScreen } from '../identity/identity-screen.tsx'
import { KeysScreen } from '../keys/keys-screen.tsx'
import { LegalBasisScreen } from '../legal-basis/legal-basis-screen.tsx'
import type { FieldPort } from '../model/field-port.ts'
import { NoteScreen } from '../note/note-screen.tsx'
import { OutboxScreen } from '../outbox/outbox-screen.tsx'
import { PersonScreen } from '../person/person-screen.tsx'
import { ReferScreen } from '../refer/refer-screen.tsx'
import { ReferralScreen } from '../refer/referral-screen.tsx'
import { BeginScreen } from '../screening/begin-screen.tsx'
import { beginScreening, type ScreeningDraft } from '../screening/draft/screening-draft.ts'
import { WhyScreen } from '../screening/why-screen.tsx'
import { SeizureScreen } from '../seizure/seizure-screen.tsx'
import { SettingsScreen } from '../settings/settings-screen.tsx'
import { SiteScreen } from '../today/site-screen.tsx'
import { EndVisitScreen } from '../visit/end-visit-screen.tsx'
import { NewPersonScreen } from '../visit/new-person-screen.tsx'
import { VisitScreen } from '../visit/visit-screen.tsx'

/** An invented passport: the specimen of ICAO Doc 9303, of a country that is none. */
const zone = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10'

const modelOf = (port: FieldPort) => port.snapshot().model!
/** People of the made-up visit in the order of meeting: on her way, not spoken to, a girl, just met. */
const person = (port: FieldPort, number: 1 | 2 | 3 | 4) => modelOf(port).visit!.people[number - 1]!.id
const service = (port: FieldPort) => modelOf(port).directory[0]!

/** Screens of the made-up visit by the name of their picture, each opened as an officer would find it. */
export const screensOfVisit: Record<string, (port: FieldPort) => Promise<ReactElement>> = {
  site: async (port) => <SiteScreen site={modelOf(port).sites[0]!.id} />,
  visit: async () => <VisitScreen />,
  'new-person': async () => <NewPersonScreen />,
  person: async (port) => <PersonScreen person={person(port, 1)} />,
  begin: (port) => conversation(port, { at: 'before', begin: { not_seen_or_heard: 'yes' } }),
  question: (port) => conversation(port, { at: 'question.papers_kept', answers: { papers_kept: 'yes' } }),
  seen: (port) => conversation(port, { at: 'seen', seen: ['debt_book'] }),
  why: async (port) => <WhyScreen person={person(port, 1)} />,
  decide: async (port) => <DecideScreen person={person(port, 1)} />,
  child: async (port) => <ChildScreen person={person(port, 3)} />,
  'child-question': async (port) => {
    const at = port.now()
    const value = {
      ...beginChild(at, at),
      at: 'question.child_hungry',
      language: 'es',
      interpreting: 'none_needed',
    }
    const her = person(port, 3)
    await port.saveDraft({ id: `child.${her}`, screen: 'child', person: her, value })
    return <ChildScreen person={her} />
  },
  consent: async (port) => <ConsentListScreen person={person(port, 1)} />,
  ask: async (port) => {
    const { owner: recipient, agencyName: recipientName } = service(port)
    return <AskScreen person={person(port, 2)} purpose="share" {...{ recipient, recipientName }} />
  },
  'legal-basis': async (port) => <LegalBasisScreen person={person(port, 3)} />,
  refer: async (port) => <ReferScreen person={person(port, 1)} />,
  referral: async (port) => <ReferralScreen person={person(port, 1)} service={service(port).id} />,
  identity: async (port) => <IdentityScreen person={person(port, 1)} />,
  'identity-writing': async (port) => <IdentityScreen person={person(port, 2)} />,
  document: async (port) => {
    const her = person(port, 1)
    const value: DocumentDraft = { zone, by: 'typed', heldBy: 'employer' }
    await port.saveDraft({ id: `document:${her}`, screen: 'document', person: her, value })
    return <DocumentScreen person={her} />
  },
  note: async (port) => <NoteScreen about={person(port, 1)} />,
  arrest: (port) => arrest(port, { page: 'victim' }),
  'arrest-ground': (port) => arrest(port, { page: 'ground', victim: 'no_sign', ground: 'caught_in_the_act' }),
  seizure: async (port) => {
    const cash = { thing: 'cash', count: 1, sum: '412000', currency: 'GYD', bag: 'B-0117', counted: ['', ''] }
    const value = {
      items: [cash, { ...cash, thing: 'travel_document', count: 3, bag: '' }],
      handedBack: [],
      note: '',
    }
    await port.saveDraft({ id: `seizure:${modelOf(port).visit!.id}`, screen: 'seizure', value })
    return <SeizureScreen />
  },
  alert: async () => <AlertScreen />,
  'visit-end': async () => <EndVisitScreen />,
  outbox: async () => <OutboxScreen />,
  attention: async () => <AttentionScreen />,
  settings: async () => <SettingsScreen />,
  keys: async () => <KeysScreen />,
}

async function conversation(port: FieldPort, at: Partial<ScreeningDraft>): Promise<ReactElement> {
  const him = person(port, 2)
  const begun = beginScreening(port.journalNow(), port.now(), 'labour')
  const value: ScreeningDraft = {
    ...{ ...begun, language: 'ht', interpreting: 'in_person', address: 'he', agrees: 'yes', ...at },
  }
  await port.saveDraft({ id: `screening.${him}`, screen: 'screening', person: him, value })
  return <BeginScreen person={him} />
}

async function arrest(port: FieldPort, at: Partial<ArrestDraft>): Promise<ReactElement> {
  const value: ArrestDraft = { ...newArrest, ...at }
  await port.saveDraft({ id: `arrest:${modelOf(port).visit!.id}`, screen: 'arrest', value })
  return <ArrestScreen />
}
