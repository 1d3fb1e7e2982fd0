import { sha256 } from '@libertad/browser'
import { fingerprint } from '@libertad/sealing'
import { useSay } from '../frame/say.tsx'
import { QrCode } from './qr-code.tsx'

/** A root's fingerprint: eight groups to be read aloud, and the same as a code to be scanned. */
export function FingerprintView({ rootKey }: { rootKey: string }) {
  const { t } = useSay()
  const { groups, qr } = fingerprint(sha256, rootKey)
  return (
    <>
      <ol className="groups mono" aria-label={t.keys.groups}>
        {[...groups.entries()].map(([at, group]) => (
          <li key={at}>{group}</li>
        ))}
      </ol>
      <QrCode says={qr} label={t.keys.code} />
    </>
  )
}
