import { Line, Lines } from '../design/card.tsx'
import { Icon } from '../design/icon.tsx'
import { Notice } from '../design/notice.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useMinute } from '../frame/use-minute.ts'
import { AttentionScreen } from '../attention/attention-screen.tsx'
import { attentionCount } from '../attention/attention.ts'
import { useField } from '../model/use-field.ts'
import { TryLine } from './try-line.tsx'
import { useBytes } from './use-bytes.ts'
import { groupLines } from './waiting.ts'
import './outbox.css'

/** Where the work is: on this phone, with the hub, or waiting for a person. These states and no others. */
export function OutboxScreen() {
  const { port, model } = useField()
  const { t, plural } = useSay()
  const { outbox } = model
  useMinute()
  return (
    <Screen
      title={t.outbox.title}
      strip={<TryLine />}
      main={{
        says: t.outbox.tryNow,
        waits:
          outbox.trying === 'now'
            ? t.outbox.trying
            : outbox.onlyHere === 0
              ? t.frame.nothingWaits
              : undefined,
        act: () => port.tryAgain(),
      }}
    >
      <States />
      {outbox.onlyHere > 0 && (
        <Notice tone="critical" sign="phone">
          <b>{plural(t.outbox.drowns, outbox.onlyHere)}</b> {t.outbox.keepDry}
        </Notice>
      )}
      <WhatWaits />
    </Screen>
  )
}

function States() {
  const { port, model } = useField()
  const { t, format, number, age, plural } = useSay()
  const { open } = useWay()
  const { onlyHere, oldestHere, received, hubAnsweredAt } = model.outbox
  const attention = attentionCount(model)
  const count = (of: number) => <b className="count figures">{number(of)}</b>
  return (
    <Lines>
      <Line
        sign={<Icon name="phone" large />}
        says={t.outbox.here}
        detail={
          oldestHere === undefined
            ? t.outbox.nothingOnly
            : format(t.outbox.oldest, { age: age(port.journalNow() - oldestHere) })
        }
        mark={count(onlyHere)}
      />
      <Line
        sign={<Icon name="received" large />}
        says={t.outbox.received}
        detail={
          hubAnsweredAt === undefined
            ? t.frame.hubNeverAnswered
            : format(t.frame.hubAnswered, { age: age(port.now() - hubAnsweredAt) })
        }
        mark={count(received)}
      />
      <Line
        sign={<Icon name="warning" large />}
        says={t.outbox.attention}
        detail={attention === 0 ? t.outbox.nothingAttention : plural(t.outbox.lookAt, attention)}
        mark={count(attention)}
        {...(attention > 0 && { onPress: () => open(<AttentionScreen />) })}
      />
    </Lines>
  )
}

function WhatWaits() {
  const { model } = useField()
  const { t, plural } = useSay()
  const bytes = useBytes()
  const lines = groupLines(model.outbox.waiting)
  if (lines.length === 0) return null
  return (
    <>
      <h2>{t.outbox.whatWaits}</h2>
      <Lines>
        {lines.map(({ group, count, bytes: size }) => (
          <Line
            key={group}
            sign={<Icon name={group === 'alerts' ? 'alert' : 'paper'} />}
            says={plural(t.outbox.groups[group], count)}
            mark={<span className="small figures">{bytes(size)}</span>}
          />
        ))}
      </Lines>
      <p className="small">{t.outbox.order}</p>
    </>
  )
}
