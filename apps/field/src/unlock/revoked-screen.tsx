import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { NetworkStrip } from './network-strip.tsx'

/** A phone whose agency closed it. */
export function RevokedScreen() {
  const { t } = useSay()
  return (
    <Screen title={t.unlock.revokedTitle} strip={<NetworkStrip />}>
      <p>{t.unlock.revoked}</p>
    </Screen>
  )
}
