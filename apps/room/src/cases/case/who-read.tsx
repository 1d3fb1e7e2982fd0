import { useSay } from '../../frame/say.tsx'
import type { CaseLine } from '../../model/care-model.ts'

/** Every reading of what is sealed about her: who, what, when, on what ground. */
export function WhoRead({ line }: { line: CaseLine }) {
  const { t, dayAndTime } = useSay()
  const openings = line.sealed
    .flatMap(({ id, thing, openings }) => openings.map((one) => ({ ...one, id, thing })))
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))
  return (
    <>
      {openings.length === 0 && <p className="small text-2">{t.oneCase.nobodyRead}</p>}
      <ul className="stack">
        {openings.map(({ id, thing, who, at, ground }) => (
          <li key={`${id} ${at} ${who}`} className="row between top">
            <span className="stack-0">
              <span className="small">{who}</span>
              <span className="tiny text-2">
                {t.codes.sealedThing[thing]} · {t.codes.accessGround[ground]}
              </span>
            </span>
            <time className="tiny text-3 no-wrap" dateTime={at}>
              {dayAndTime(at)}
            </time>
          </li>
        ))}
      </ul>
      <p className="tiny text-3">{t.oneCase.hubHoldsNoKey}</p>
    </>
  )
}
