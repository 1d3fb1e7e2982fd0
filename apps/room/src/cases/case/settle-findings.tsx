import { RefusalBox } from '../../design/refusal-box.tsx'
import { useWish } from '../../design/use-wish.ts'
import { usePort } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { CaseLine } from '../../model/care-model.ts'

/** Two findings of people who did not know of each other: a person takes one. Both weigh the same. */
export function SettleFindings({ line }: { line: CaseLine }) {
  const { t, format } = useSay()
  const port = usePort()
  const wish = useWish<undefined>()
  const versions = line.person.determination?.versions ?? []
  const between = versions.map(({ entry }) => entry)
  if (!port.may(`${line.type}.chosen` as 'person_met.chosen', line.id)) return null
  return (
    <>
      <div className="row wrap">
        {versions.map(({ entry, value }) => (
          <button
            key={entry}
            type="button"
            className="button"
            aria-disabled={wish.state === 'sending'}
            onClick={() =>
              void wish.run(() =>
                port.choose({ subject: line.id, about: 'determination', between, takes: entry }),
              )
            }
          >
            {format(t.oneCase.takeFinding, { finding: t.codes.determination[value.status] })}
          </button>
        ))}
      </div>
      {wish.state === 'refused' && <RefusalBox refusal={wish.refusal} />}
    </>
  )
}
