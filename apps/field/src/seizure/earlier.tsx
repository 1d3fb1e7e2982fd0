import { Line, Lines } from '../design/card.tsx'
import { Chip } from '../design/chip.tsx'
import { Icon } from '../design/icon.tsx'
import { useSay } from '../frame/say.tsx'
import { useWay } from '../frame/screens.ts'
import { useCodes } from '../frame/use-codes.ts'
import type { VisitNow } from '../model/view-model.ts'
import { HandBackScreen } from './hand-back-screen.tsx'
import { papersLeft } from './seizure-draft.ts'

/** What was taken on this visit before, and whose papers still wait. */
export function EarlierSeizures({ visit }: { visit: VisitNow }) {
  const { t, time, list, plural } = useSay()
  const { open } = useWay()
  const word = useCodes()
  if (visit.seizures.length === 0) return null
  return (
    <Lines>
      {visit.seizures.map((seizure) => {
        const left = papersLeft(seizure)
        return (
          <Line
            key={seizure.id}
            sign={<Icon name="parcel" />}
            says={time(seizure.at, visit.site.zone)}
            detail={list(
              seizure.things.map(({ thing, count }) => `${count} · ${word('seizedThing', thing)}`),
            )}
            mark={left > 0 && <Chip tone="warning">{plural(t.visit.papersKept, left)}</Chip>}
            {...(left > 0 && { onPress: () => open(<HandBackScreen seizure={seizure.id} />) })}
          />
        )
      })}
    </Lines>
  )
}
