import { AgeStamp } from '../design/age-stamp.tsx'
import { Icon } from '../design/icon.tsx'
import type { Say } from '../frame/say.tsx'
import type { DeviceView } from '../model/view-model.ts'
import { agencyPlace } from './agency-place.ts'
import { DeviceState, reasonOf, sinceOf } from './device-state.tsx'
import type { List } from './register.tsx'
import { Two } from './two.tsx'

/** Devices, whether they may read and send, and when each was heard. */
export function devicesList(
  say: Say,
  rows: readonly DeviceView[],
  onRevoke: (device: DeviceView) => void,
): List<DeviceView> {
  const { people: words, enrol, entriesPage } = say.t
  const stateOf = (device: DeviceView) =>
    [words.deviceState[device.state], reasonOf(say, device)].filter(Boolean).join(', ')
  return {
    ...{ name: 'devices', caption: words.devicesSays, rows, order: { key: 'device', down: false } },
    columns: [
      {
        ...{ key: 'device', title: words.device, head: true },
        value: ({ label }) => label,
        cell: ({ label }) => <span className="code">{label}</span>,
      },
      {
        ...{ key: 'person', title: words.person },
        value: ({ workName }) => workName,
        cell: (device) => <Two first={device.workName} under={agencyPlace(say, device)} />,
      },
      { key: 'agency', title: words.agency, drop: 3, value: ({ agency }) => agency },
      { key: 'country', title: words.country, drop: 3, value: ({ country }) => say.country(country) },
      {
        ...{ key: 'state', title: words.state, value: stateOf },
        cell: (device) => <DeviceState say={say} device={device} />,
      },
      {
        ...{ key: 'since', title: words.since, drop: 3, value: sinceOf },
        cell: (device) => <Since say={say} device={device} validUntil={enrol.validUntil} />,
      },
      {
        ...{ key: 'heard', title: words.heard, drop: 2, value: ({ heardAt }) => heardAt },
        cell: ({ heardAt, clockDoubtHours }) => (
          <span className="register-two">
            <AgeStamp since={heardAt} />
            {clockDoubtHours !== undefined && (
              <span className="tag warning" title={entriesPage.doubtSays}>
                <Icon name="warn" />
                {say.plural(entriesPage.doubt, clockDoubtHours)}
              </span>
            )}
          </span>
        ),
      },
    ],
    ...(rows.some(({ mayRevoke }) => mayRevoke)
      ? {
          act: {
            ...{ key: 'act', title: words.revoke, align: 'right' },
            value: ({ mayRevoke }) => (mayRevoke ? 1 : 0),
            cell: (device) =>
              device.mayRevoke && (
                <button
                  type="button"
                  className="button quiet"
                  aria-label={`${words.revoke}: ${device.label}`}
                  onClick={() => onRevoke(device)}
                >
                  {words.revoke}
                </button>
              ),
          },
        }
      : {}),
  }
}

function Since({ say, device, validUntil }: { say: Say; device: DeviceView; validUntil: string }) {
  const since = sinceOf(device)
  if (!since) return say.t.ui.none
  const time = say.shortDay(since, say.home, true)
  const waits = device.state === 'invited' || device.state === 'expired'
  return (
    <time dateTime={since} title={say.exactTime(since)} className="no-wrap">
      {waits ? say.format(validUntil, { time }) : time}
    </time>
  )
}
