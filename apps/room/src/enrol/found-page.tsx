import { useSay } from '../frame/say.tsx'
import { EnrolShell } from './enrol-shell.tsx'
import { FoundForm } from './found-form.tsx'

/** An empty hub: whoever fills this becomes its first coordinator, on this browser. */
export function FoundPage() {
  const { t } = useSay()
  return (
    <EnrolShell title={t.enrol.foundTitle} lead={t.enrol.foundLead} own={['coordinator']}>
      <FoundForm />
    </EnrolShell>
  )
}
