import { useEffect, useState } from 'react'
import { usePort, useRoom } from '../../frame/room.tsx'
import type { Asked, KeeperLine } from '../../model/counting-port.ts'

/** A keeper notices things by the day: it is asked this often while the page is open, milliseconds. */
const askEvery = 120_000

/** What the keeper has to tell, asked for when the page opens and now and then; undefined until it was asked. */
export function useKeeperTold(): Asked<KeeperLine[]> | undefined {
  const { counting } = usePort()
  const { link } = useRoom()
  const [asked, setAsked] = useState<Asked<KeeperLine[]>>()
  const isOffline = link.state === 'offline'
  useEffect(() => {
    // Nothing is reached now, and the frame says so.
    if (isOffline) return
    let left = false
    const ask = async () => {
      const answer = await counting.keeperTold()
      if (!left) setAsked(answer)
    }
    void ask()
    const asking = setInterval(() => {
      if (document.visibilityState !== 'hidden') void ask()
    }, askEvery)
    return () => {
      left = true
      clearInterval(asking)
    }
  }, [counting, isOffline])
  return asked
}
