import type { ReactElement } from 'react'
import { AlertScreen } from '../alert/alert-screen.tsx'
import type { FieldModel } from '../model/view-model.ts'
import { personDoors, type PersonDoor } from '../person/person-doors.tsx'
import { EndVisitScreen } from '../visit/end-visit-screen.tsx'
import { NewPersonScreen } from '../visit/new-person-screen.tsx'
import { ArrestScreen, NoteScreen, PersonScreen, SeizureScreen } from './doors.tsx'
import { SiteScreen } from './site-screen.tsx'

/** The screen that a form belongs to, of the same person; `undefined` for one that this program does not know. */
export function goOnWith(stopped: NonNullable<FieldModel['stopped']>): ReactElement | undefined {
  const { screen, person, draft } = stopped
  switch (screen) {
    case 'alert':
      return <AlertScreen />
    case 'site':
      return <SiteScreen site={draft.replace('start:', '')} />
    case 'new_person':
      return <NewPersonScreen />
    case 'visit_end':
      return <EndVisitScreen />
    case 'arrest':
      return <ArrestScreen />
    case 'seizure':
      return <SeizureScreen />
    case 'note':
      return <NoteScreen about={draft.replace('note:', '')} />
    default: {
      if (person === undefined) return undefined
      const door = screen.replaceAll('-', '_')
      const Door = Object.hasOwn(personDoors, door) ? personDoors[door as PersonDoor] : PersonScreen
      return <Door person={person} />
    }
  }
}
