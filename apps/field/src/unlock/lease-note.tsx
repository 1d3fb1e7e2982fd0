import { Notice } from '../design/notice.tsx'
import { useDevice, useFrame } from '../frame/frame.tsx'
import { useSay } from '../frame/say.tsx'

const day = 86_400_000

/** How long this phone still opens by itself. Nothing where its lease has no end, or is over. */
export function LeaseNote() {
  const { leaseEnds } = useDevice()
  const { port } = useFrame()
  const { t, plural } = useSay()
  if (leaseEnds === undefined || leaseEnds <= port.now()) return null
  const days = Math.floor((leaseEnds - port.now()) / day)
  return (
    <Notice sign="clock">
      <b>{days === 0 ? t.unlock.leaseLastDay : plural(t.unlock.lease, days)}</b> {t.unlock.leaseThen}
    </Notice>
  )
}
