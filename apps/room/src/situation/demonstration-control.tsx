import { Segments } from '../design/segments.tsx'
import { RefusalBox } from '../design/refusal-box.tsx'
import { useWish } from '../design/use-wish.ts'
import { usePort, useRoom } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'

/** How fast the demonstration plays, for whoever may steer it. */
export function DemonstrationControl() {
  const { play, rights } = useRoom()
  const port = usePort()
  const { t, format, number } = useSay()
  const wish = useWish<undefined>()
  const s = t.situation
  if (!play || !rights.steerDemonstration) return null
  if (play.finished) return <p className="tiny text-3">{s.finished}</p>
  const times = number(Math.round(play.fasterSpeed / play.ordinarySpeed))
  const value = play.jumping
    ? 'end'
    : play.speed === 0
      ? 'pause'
      : play.speed > play.ordinarySpeed
        ? 'faster'
        : 'slower'
  const wanted = { pause: 0, slower: play.ordinarySpeed, faster: play.fasterSpeed }
  return (
    <>
      <Segments
        label={s.demonstrationSpeed}
        value={value}
        options={[
          { value: 'pause', words: s.pause },
          { value: 'slower', words: s.slower },
          { value: 'faster', words: format(s.faster, { n: times }) },
          { value: 'end', words: s.toEnd },
        ]}
        onChange={(next) =>
          void wish.run(() =>
            port.setDemonstration(next === 'end' ? { jump: 'end' } : { speed: wanted[next] }),
          )
        }
      />
      {wish.state === 'refused' && <RefusalBox refusal={wish.refusal} />}
    </>
  )
}
