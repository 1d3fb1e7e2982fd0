/** The few parts of which every picture is made, on 96 × 96. */

interface Place {
  /** Middle of the head. */
  x: number
  y: number
  /** 1 is the usual size. */
  size?: number
}

/** Head and shoulders: who she is spoken to as. */
export const You = (place: Place) => <Bust {...place} who="you" />

/** Head and shoulders of anybody else. */
export const Other = (place: Place) => <Bust {...place} who="others" />

function Bust({ x, y, size = 1, who }: Place & { who: 'you' | 'others' }) {
  return (
    <g className={who} transform={`translate(${x} ${y}) scale(${size})`}>
      <circle r="9" />
      <path d="M-15 40V28a15 15 0 0 1 30 0v12z" />
    </g>
  )
}

/** A whole figure, where size or going tells something. */
export function Standing({ x, y, size = 1, who }: Place & { who: 'you' | 'others' }) {
  return (
    <g className={who} transform={`translate(${x} ${y}) scale(${size})`}>
      <circle r="7.5" />
      <path d="M-11 20a9 9 0 0 1 9-9h4a9 9 0 0 1 9 9v15a2.600 2.600 0 0 1-5.200 0V23v32a2.800 2.800 0 0 1-5.600 0V37h-.4v18a2.800 2.800 0 0 1-5.600 0V23v12a2.600 2.600 0 0 1-5.200 0z" />
    </g>
  )
}

/** A thing: outlined, and filled with paper where it covers others. */
export const Thing = ({ d, paper, missing }: { d: string; paper?: boolean; missing?: boolean }) => (
  <path className={`thing${paper ? ' paper' : ''}${missing ? ' missing' : ''}`} d={d} />
)

/** A coin. */
export function Coin({ x, y, missing }: Place & { missing?: boolean }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <Thing
        d="M-10.500 0a10.500 10.500 0 1 0 21 0a10.500 10.500 0 1 0-21 0"
        paper={!missing}
        missing={missing ?? false}
      />
      {!missing && <Thing d="M0-4.500v9" />}
    </g>
  )
}

/** A passport or identity card. */
export function Paper({ x, y, missing }: Place & { missing?: boolean }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <Thing d="M-11-14h22v28h-22z" paper={!missing} missing={missing ?? false} />
      {!missing && <Thing d="M-5 7h10M-4-3a4 4 0 1 0 8 0a4 4 0 1 0-8 0" />}
    </g>
  )
}

/** What moves, and where to. */
export function Arrow({ x, y, long }: Place & { long: number }) {
  return <Thing d={`M${x} ${y}h${long}m-8-7l8 7l-8 7`} />
}
