import type { ComponentType } from 'react'
import { later } from '../frame/later.tsx'
import { CloseScreen } from './close-screen.tsx'
import { NextStepScreen } from './next-step-screen.tsx'

/** Screens about one person, by the name under which their forms are kept. Each is fetched when it opens. */
export const personDoors = {
  child: later(async () => (await import('../child/child-screen.tsx')).ChildScreen),
  needs: later(async () => (await import('../needs/needs-screen.tsx')).NeedsScreen),
  screening: later(async () => (await import('../screening/begin-screen.tsx')).BeginScreen),
  decide: later(async () => (await import('../decide/decide-screen.tsx')).DecideScreen),
  consent: later(async () => (await import('../consent/consent-list-screen.tsx')).ConsentListScreen),
  refer: later(async () => (await import('../refer/refer-screen.tsx')).ReferScreen),
  legal_basis: later(async () => (await import('../legal-basis/legal-basis-screen.tsx')).LegalBasisScreen),
  identity: later(async () => (await import('../identity/identity-screen.tsx')).IdentityScreen),
  document: later(async () => (await import('../document/document-screen.tsx')).DocumentScreen),
  note: later(async () => {
    const { NoteScreen } = await import('../note/note-screen.tsx')
    return ({ person }: { person: string }) => <NoteScreen about={person} />
  }),
  next_step: NextStepScreen,
  close: CloseScreen,
} satisfies Record<string, ComponentType<{ person: string }>>

export type PersonDoor = keyof typeof personDoors
