import { useState } from 'react'
import { Line, Lines } from '../design/card.tsx'
import { Choices } from '../design/choices.tsx'
import { Notice } from '../design/notice.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useRoleNames } from '../frame/shared-words.ts'
import { useAct } from '../model/use-act.ts'
import { useField } from '../model/use-field.ts'
import type { VersionsLine } from '../model/view-model.ts'
import { About } from './about.tsx'
import { choiceContent, chosenKind, whoChooses, type Takes } from './attention.ts'
import { useVersionWords } from './use-version-words.ts'

/** Two decisions about one thing, neither of them before the other. Whoever may choose takes one, both, or leaves it. */
export function VersionsScreen({ line }: { line: VersionsLine }) {
  const { port, model } = useField()
  const { t, format, dayAndTime, list } = useSay()
  const { back } = useWay()
  const [takes, setTakes] = useState<Takes>()
  const act = useAct()
  const words = useVersionWords()
  const roleName = useRoleNames()
  const kind = chosenKind(line)
  const mayChoose = kind !== undefined && port.may(kind, line.subject)
  const choose = async () => {
    if (!kind || !mayChoose || takes === undefined || takes === 'later') return back()
    const content = choiceContent(line, takes)
    if (await act.run(() => port.write({ kind, subject: line.subject, content: content as never }))) back()
  }
  const nameOf = (actor: string) =>
    actor === model.me.person
      ? t.attention.you
      : (model.staff.find(({ id }) => id === actor)?.workName ?? t.attention.somebody)
  const said = line.versions.map(({ entry, value, actor, claimedAt }) => ({
    ...{ entry, says: words(line, value) },
    by: format(t.attention.saidBy, { name: nameOf(actor), at: dayAndTime(claimedAt) }),
  }))
  return (
    <Screen
      title={t.attention.bothKept}
      lead={<About line={line} />}
      main={{
        says: t.attention.take[takesAs(mayChoose ? takes : 'later')],
        waits: act.busy ? t.today.saving : undefined,
        act: () => void choose(),
      }}
    >
      <Refused refusal={act.refusal} />
      {mayChoose ? (
        <Choices<Takes>
          label={t.attention.bothKept}
          chosen={takes}
          onChoose={setTakes}
          choices={[
            ...said.map(({ entry, says, by }) => ({ code: entry, mine: says, detail: by })),
            { code: 'both', mine: t.attention.both, apart: true },
            { code: 'later', mine: t.attention.later, apart: true },
          ]}
        />
      ) : (
        <Lines>
          {said.map(({ entry, says, by }) => (
            <Line key={entry} says={says} detail={by} />
          ))}
        </Lines>
      )}
      {!mayChoose && (
        <Notice sign="people">
          {format(t.attention.notYours, { roles: list(whoChooses(line).map(roleName)) })}
        </Notice>
      )}
      <Notice sign="undo">{t.attention.nothingThrown}</Notice>
    </Screen>
  )
}

const takesAs = (takes: Takes | undefined): 'both' | 'later' | 'one' =>
  takes === 'both' ? 'both' : takes === undefined || takes === 'later' ? 'later' : 'one'
