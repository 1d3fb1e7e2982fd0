import { useSay } from '../frame/say.tsx'

/** For agencies that choose to disguise nothing: the app's neutral name, and the way to the number. */
export function PlainLock({ onOpen }: { onOpen: () => void }) {
  const { t } = useSay()
  return (
    <div className="harmless plain">
      <main>
        <h1>{t.hide.plain}</h1>
        <button type="button" className="plain-open" onClick={onOpen}>
          {t.unlock.open}
        </button>
      </main>
    </div>
  )
}
