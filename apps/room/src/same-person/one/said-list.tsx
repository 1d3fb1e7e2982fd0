import { Icon } from '../../design/icon.tsx'
import { useSay } from '../../frame/say.tsx'
import type { SaidLine } from '../../model/counting-port.ts'

/** What people of the reader's agency said of a pair: who, when, and whether the hub has it. Items of a list. */
export function SaidItems({ said }: { said: SaidLine[] }) {
  const { t, format, dayAndTime, exactTime } = useSay()
  const words = t.samePerson
  return said.map(({ answer, actor, at, sent, takenBack }) => (
    <li key={`${at} ${takenBack}`}>
      <span>
        {format(takenBack ? words.event.tookBackBy : words.event.saidBy, {
          ...{ who: actor || t.ui.none, answer: t.codes.samenessAnswer[answer] },
        })}
      </span>
      <span className="tiny text-3">
        <time dateTime={at} title={exactTime(at)}>
          {dayAndTime(at)}
        </time>
        {' · '}
        {sent ? (
          words.atHub
        ) : (
          <span className="pair-unsent">
            <Icon name="offline" />
            {words.notSent}
          </span>
        )}
      </span>
    </li>
  ))
}
