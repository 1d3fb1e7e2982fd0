import { Facts } from '../design/facts.tsx'
import { Notice } from '../design/notice.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useVersion } from '../frame/new-version.ts'
import { useField } from '../model/use-field.ts'
import { useBytes } from '../outbox/use-bytes.ts'

/** What this phone holds and what it does not, how much room that takes, and whether the browser promised to keep it. */
export function HoldsScreen() {
  const { model } = useField()
  const { t, plural, number } = useSay()
  const { back } = useWay()
  const bytes = useBytes()
  const version = useVersion()
  const { storage, sites, visit, directory, outbox } = model
  return (
    <Screen title={t.settings.holds} main={{ says: t.frame.done, act: back }}>
      <Facts
        of={[
          [t.settings.sites, number(sites.length)],
          [t.settings.people, number(visit?.people.length ?? 0)],
          [t.settings.services, number(directory.length)],
          [t.frame.savedHere, number(outbox.onlyHere)],
          [t.settings.room, bytes(storage.used)],
          [t.settings.free, storage.free === undefined ? t.settings.notTold : bytes(storage.free)],
        ]}
      />
      <Notice
        sign={storage.persisted === 'granted' ? 'tick' : 'warning'}
        tone={storage.persisted === 'granted' ? 'positive' : 'warning'}
      >
        {t.settings.persisted[storage.persisted]}
      </Notice>
      <h2>{t.settings.inIt}</h2>
      <p>{t.settings.inItSays}</p>
      <h2>{t.settings.notInIt}</h2>
      <p>{t.settings.notInItSays}</p>
      <Notice sign="clock">{plural(t.settings.expires, model.lease.hours)}</Notice>
      {version.waits && <Notice sign="clock">{t.frame.newVersion}</Notice>}
    </Screen>
  )
}
