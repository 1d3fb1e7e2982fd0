import { useId } from 'react'
import { usePort, useRoom } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import { SaidItems } from './said-list.tsx'

/** What this desk itself knows of a pair that the hub cannot be asked about: what its agency said of it. */
export function SaidHere({ pair }: { pair: string }) {
  // Drawn again when an entry is written or sent.
  useRoom()
  const said = usePort().counting.said(pair)
  const { t } = useSay()
  const id = useId()
  if (said.length === 0) return null
  return (
    <section className="pair-record" aria-labelledby={id}>
      <h2 id={id}>{t.samePerson.saidHere}</h2>
      <ol className="pair-history">
        <SaidItems said={said} />
      </ol>
    </section>
  )
}
