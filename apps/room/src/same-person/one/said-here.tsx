import { SidePart } from '../../cases/case/side-part.tsx'
import { usePort, useRoom } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import { SaidItems } from './said-list.tsx'

/** What this desk itself knows of a pair that the hub cannot be asked about: what its agency said of it. */
export function SaidHere({ pair }: { pair: string }) {
  // Drawn again when an entry is written or sent.
  useRoom()
  const said = usePort().counting.said(pair)
  const { t } = useSay()
  if (said.length === 0) return null
  return (
    <div className="pair-record">
      <SidePart title={t.samePerson.saidHere}>
        <ol className="pair-history">
          <SaidItems said={said} />
        </ol>
      </SidePart>
    </div>
  )
}
