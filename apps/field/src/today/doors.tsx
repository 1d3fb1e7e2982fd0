import { later } from '../frame/later.tsx'

export const SettingsScreen = later(
  async () => (await import('../settings/settings-screen.tsx')).SettingsScreen,
)
export const KeysScreen = later(async () => (await import('../keys/keys-screen.tsx')).KeysScreen)
export const ArrestScreen = later(async () => (await import('../arrest/arrest-screen.tsx')).ArrestScreen)
export const SeizureScreen = later(async () => (await import('../seizure/seizure-screen.tsx')).SeizureScreen)
export const PersonScreen = later(async () => (await import('../person/person-screen.tsx')).PersonScreen)
export const SecondScreen = later(async () => (await import('../legal-basis/second-screen.tsx')).SecondScreen)
export const NoteScreen = later(async () => (await import('../note/note-screen.tsx')).NoteScreen)
