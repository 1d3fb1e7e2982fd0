import type { IconName } from '../design/drawings.ts'
import { Icon } from '../design/icon.tsx'
import type { Say } from '../frame/say.tsx'
import type { DeviceView, Instant } from '../model/view-model.ts'

const looks: Record<DeviceView['state'], { tone: string; icon: IconName }> = {
  enrolled: { tone: 'positive', icon: 'check' },
  invited: { tone: 'info', icon: 'clock' },
  expired: { tone: 'warning', icon: 'clock' },
  revoked: { tone: '', icon: 'x' },
}

/** Whether a device may read and send, and why not. */
export function DeviceState({ say, device }: { say: Say; device: DeviceView }) {
  const { tone, icon } = looks[device.state]
  const reason = reasonOf(say, device)
  return (
    <span className="register-two">
      <span className={`tag ${tone}`}>
        <Icon name={icon} />
        {say.t.people.deviceState[device.state]}
      </span>
      {reason && <span className="tiny text-3">{reason}</span>}
    </span>
  )
}

/** Why a device was revoked, in words; the code itself when only a newer program knows it. */
export function reasonOf(say: Say, { revoked }: DeviceView): string | undefined {
  const words: Record<string, string> = say.t.codes.revocationReason
  return revoked && (words[revoked.reason] ?? revoked.reason)
}

/** Since when a device is what it is; for an invitation, the moment it runs out. */
export function sinceOf({ revoked, enrolledAt, expiresAt }: DeviceView): Instant | undefined {
  return revoked?.at ?? enrolledAt ?? expiresAt
}
