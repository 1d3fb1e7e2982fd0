import type { RefusalCode } from '@libertad/domain'
import { Button } from '../design/button.tsx'
import { Card } from '../design/card.tsx'
import { Icon, type IconName } from '../design/icon.tsx'
import { Notice } from '../design/notice.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useSharedWords } from '../frame/shared-words.ts'
import { useField } from '../model/use-field.ts'
import type { AttentionLine } from '../model/view-model.ts'
import type { ReactNode } from 'react'
import { attentionCount, isFull } from './attention.ts'
import { TwoVersions } from './two-versions.tsx'

/** What waits for a person. Its first line is that nothing of it is lost. */
export function AttentionScreen() {
  const { model } = useField()
  const { t, plural } = useSay()
  const { home } = useWay()
  const count = attentionCount(model)
  const { outbox, versions } = model
  return (
    <Screen
      title={count > 0 ? plural(t.frame.needYou, count) : t.attention.none}
      main={{ says: t.visit.toToday, act: home }}
    >
      <Notice tone="positive" sign="tick">
        <b>{t.attention.nothingLost}</b>
      </Notice>
      {outbox.attention.map((line) => (
        <Aside key={line.id} line={line} />
      ))}
      {versions.map((line) => (
        <TwoVersions key={`${line.subject} ${line.field}`} line={line} />
      ))}
      <OfThePhone />
      {outbox.damaged.length > 0 && (
        <Thing sign="cross" title={t.attention.damaged}>
          <p>{t.attention.damagedSays}</p>
          {outbox.damaged.map((row) => (
            <p key={row} className="mono small">
              {row}
            </p>
          ))}
        </Thing>
      )}
    </Screen>
  )
}

function Thing(props: { sign: IconName; title: string; children: ReactNode }) {
  return (
    <Card>
      <div className="row">
        <Icon name={props.sign} large />
        <h2 className="grow">{props.title}</h2>
      </div>
      {props.children}
    </Card>
  )
}

/** An entry that the hub refused, or one of somebody else that did not verify. */
function Aside({ line }: { line: AttentionLine }) {
  const { t, format, dayAndTime } = useSay()
  const words = useSharedWords()
  const says = words?.refusals[line.code as RefusalCode]
  const entries: Partial<Record<string, unknown>> = words?.entries ?? {}
  const sentence = line.kind === undefined ? undefined : entries[line.kind]
  // A sentence with gaps would need the entry, which nobody could read here.
  const what =
    typeof sentence !== 'string' || sentence.includes('{') ? t.attention.anEntry : sentence.replace(/\.$/, '')
  return (
    <Thing
      sign={line.own ? 'cross' : 'warning'}
      title={format(line.own ? t.attention.refused : t.attention.notVerified, { what })}
    >
      {line.when !== undefined && (
        <p className="small">{format(t.attention.writtenAt, { at: dayAndTime(line.when) })}</p>
      )}
      {says ? (
        <p>
          <b>{says.happened}</b> {says.kept} {says.todo}
        </p>
      ) : (
        <p>{t.attention.reasonUnknown}</p>
      )}
      <p className="small mono">{line.at === undefined ? line.code : `${line.code} · ${line.at}`}</p>
    </Thing>
  )
}

function OfThePhone() {
  const { port, model } = useField()
  const { t, format, age } = useSay()
  const { clock, storage } = model
  return (
    <>
      {clock && (
        <Thing sign="clock" title={t.attention.clock}>
          <p>
            {format(clock.differsBySeconds > 0 ? t.attention.ahead : t.attention.behind, {
              age: age(Math.abs(clock.differsBySeconds) * 1_000),
            })}{' '}
            {t.attention.clockSays}
          </p>
        </Thing>
      )}
      {isFull(model) && (
        <Thing sign="phone" title={t.attention.full}>
          <p>{t.attention.fullSays}</p>
          <Button onPress={() => port.tryAgain()}>{t.outbox.tryNow}</Button>
        </Thing>
      )}
      {storage.persisted === 'refused' && (
        <Notice sign="phone">
          <b>{t.attention.storage}</b> {t.attention.storageSays}
        </Notice>
      )}
    </>
  )
}
