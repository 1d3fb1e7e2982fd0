import { Line, Lines } from '../design/card.tsx'
import { Chip } from '../design/chip.tsx'
import { Icon } from '../design/icon.tsx'
import { Notice } from '../design/notice.tsx'
import { Toggle } from '../design/toggle.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useAct } from '../model/use-act.ts'
import { useDraft, useField } from '../model/use-field.ts'
import type { VisitNow } from '../model/view-model.ts'
import { SeizureScreen } from '../today/doors.tsx'
import { toggled } from '../today/start-draft.ts'
import { endContent, openAtEnd, stayLines, type EndDraft } from './end-visit.ts'
import { PersonLine } from './person-line.tsx'

/** Before the team leaves: who has no next step, whose papers were not given back, what is only on this phone. */
export function EndVisitScreen() {
  const { model } = useField()
  const { t } = useSay()
  const { home } = useWay()
  return model.visit ? (
    <EndOf visit={model.visit} />
  ) : (
    <Screen title={t.visit.none} main={{ says: t.visit.toToday, act: home }} />
  )
}

function EndOf({ visit }: { visit: VisitNow }) {
  const { port, model } = useField()
  const { t, format, plural } = useSay()
  const { home } = useWay()
  const draft = `end:${visit.id}`
  const { value, set, refusal } = useDraft<EndDraft>({ id: draft, screen: 'visit_end' }, () => ({
    lines: [],
  }))
  const act = useAct()
  const at = new Date(port.journalNow()).toISOString()
  const { without } = openAtEnd(visit, at)
  const end = async () => {
    const wish = { kind: 'visit.ended', subject: visit.id, draft, content: endContent(visit, at) } as const
    if (await act.run(() => port.write(wish))) home()
  }
  return (
    <Screen
      title={format(t.visit.beforeYouLeave, { site: visit.site.code })}
      main={{
        says: without.length > 0 ? plural(t.visit.endWithout, without.length) : t.visit.end,
        waits: act.busy ? t.today.saving : undefined,
        act: () => void end(),
      }}
    >
      <Refused refusal={act.refusal ?? refusal} />
      <Open visit={visit} at={at} />
      <h2>{t.visit.thoseWhoStay}</h2>
      {stayLines.map((line) => (
        <Toggle
          key={line}
          mine={t.visit.stay[line]}
          on={value.lines.includes(line)}
          onChange={(on) => set({ lines: toggled(value.lines, line, on) })}
        />
      ))}
      {model.outbox.onlyHere > 0 && (
        <Notice tone="critical" sign="phone">
          <b>{plural(t.visit.onlyHere, model.outbox.onlyHere)}</b> {t.visit.keepDry}
        </Notice>
      )}
    </Screen>
  )
}

function Open({ visit, at }: { visit: VisitNow; at: string }) {
  const { t, format, plural } = useSay()
  const { open } = useWay()
  const { without, withStep, papers } = openAtEnd(visit, at)
  const { people, arrests, seizures } = visit
  return (
    <Lines>
      <Line
        sign={<Icon name="people" />}
        says={plural(t.today.met, people.length)}
        detail={format(t.visit.withStep, { n: withStep })}
        mark={
          without.length > 0 && <Chip tone="critical">{plural(t.visit.withoutStep, without.length)}</Chip>
        }
      />
      {without.map((person) => (
        <PersonLine key={person.id} person={person} />
      ))}
      {papers > 0 && (
        <Line
          sign={<Icon name="paper" />}
          says={plural(t.visit.papersKept, papers)}
          detail={t.visit.papersTheirs}
          onPress={() => open(<SeizureScreen />)}
        />
      )}
      <Line
        sign={<Icon name="tick" />}
        says={format(t.visit.arrestsSeizures, { arrests: arrests.length, seizures: seizures.length })}
      />
    </Lines>
  )
}
