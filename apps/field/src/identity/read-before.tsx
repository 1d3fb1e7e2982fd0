import { Line, Lines } from '../design/card.tsx'
import { useSay } from '../frame/say.tsx'
import { useCodes } from '../frame/use-codes.ts'
import { useField } from '../model/use-field.ts'
import type { PersonOnSite } from '../model/view-model.ts'

/** A sealed thing, as the phone knows it while it is closed. */
export type SealedLine = PersonOnSite['sealed'][number]

/** Who opened it, when and why: the journal keeps it, and whoever opens it next sees it. */
export function ReadBefore({ of }: { of: SealedLine }) {
  const { t, dayAndTime } = useSay()
  const { model } = useField()
  const code = useCodes()
  const nameOf = (actor: string) =>
    model.staff.find(({ id }) => id === actor)?.workName ?? t.identity.somebody
  return (
    <>
      <h2>{t.identity.readBefore}</h2>
      {of.openings.length === 0 ? (
        <p className="small">{t.identity.readByNobody}</p>
      ) : (
        <Lines>
          {of.openings.toReversed().map(({ entry, actor, claimedAt, value }) => (
            <Line
              key={entry}
              says={nameOf(actor)}
              detail={`${dayAndTime(claimedAt)} · ${code('accessGround', value)}`}
            />
          ))}
        </Lines>
      )}
    </>
  )
}
