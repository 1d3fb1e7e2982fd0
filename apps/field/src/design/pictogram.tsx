import type { ReactElement } from 'react'
import { Arrow, Coin, Other, Paper, Standing, Thing, You } from './picture-parts.tsx'

/**
 * Pictures for screening, of one grammar: people are solid and faceless, the coloured one is you, others are grey,
 * things are outlined, dashed means missing, what hangs above a person is what she has, an arrow is what moves. No
 * chains, bars, tears or skin. The open hand means only “I do not want to answer”.
 */
const drawings = {
  doctor: (
    <>
      <Thing paper d="M22 22h52a8 8 0 0 1 8 8v40a8 8 0 0 1-8 8H22a8 8 0 0 1-8-8V30a8 8 0 0 1 8-8z" />
      <Thing d="M36 22v-8h24v8" />
      <path className="solid" d="M42 34h12v10h10v12H54v10H42V56H32V44h10z" />
    </>
  ),
  water: (
    <>
      <Thing paper d="M48 12c12 18 22 28 22 42a22 22 0 0 1-44 0c0-14 10-24 22-42z" />
      <Thing d="M36 58a12 12 0 0 0 10 11" />
    </>
  ),
  food: (
    <Thing
      paper
      d="M12 50h72a36 32 0 0 1-24 30H36a36 32 0 0 1-24-30zM36 40c-5-7 5-11 0-18M52 40c-5-7 5-11 0-18M66 40c-5-7 5-11 0-18"
    />
  ),
  safe_place: (
    <>
      <Thing paper d="M48 10l32 12v24c0 20-14 34-32 40-18-6-32-20-32-40V22z" />
      <You x={48} y={34} size={0.9} />
    </>
  ),
  sleep: (
    <>
      <Thing d="M10 22v60M10 68h76v14M86 68V56a8 8 0 0 0-8-8H38v20" />
      <g className="you">
        <circle cx="24" cy="50" r="9" />
      </g>
    </>
  ),
  call_home: (
    <>
      <You x={24} y={48} />
      <Thing paper d="M46 40l22-20 22 20v34H46zM68 74V58" />
      <Thing missing d="M36 30c4-6 9-9 14-11" />
    </>
  ),
  nothing_now: <Thing d="M20 50l20 20 38-42" />,
  paid_all: (
    <>
      <You x={48} y={50} size={1.05} />
      <Coin x={20} y={20} />
      <Coin x={48} y={20} />
      <Coin x={76} y={20} />
    </>
  ),
  paid_part: (
    <>
      <You x={24} y={52} />
      <Other x={72} y={52} />
      <Coin x={24} y={22} />
      <Coin x={60} y={22} />
      <Coin x={84} y={22} />
    </>
  ),
  paid_nothing: (
    <>
      <You x={48} y={50} size={1.05} />
      <Coin x={20} y={20} missing />
      <Coin x={48} y={20} missing />
      <Coin x={76} y={20} missing />
    </>
  ),
  owes: (
    <>
      <You x={22} y={52} />
      <Other x={74} y={52} />
      <Coin x={24} y={20} />
      <Arrow x={42} y={20} long={24} />
    </>
  ),
  papers_mine: (
    <>
      <You x={48} y={50} size={1.05} />
      <Paper x={48} y={20} />
    </>
  ),
  papers_others: (
    <>
      <You x={24} y={52} />
      <Other x={72} y={52} />
      <Paper x={72} y={20} />
    </>
  ),
  papers_missing: (
    <>
      <You x={48} y={50} size={1.05} />
      <Paper x={48} y={20} missing />
    </>
  ),
  may_leave: (
    <>
      <Standing who="you" x={20} y={32} />
      <Thing d="M44 86V14h42v72" />
      <Arrow x={36} y={52} long={32} />
    </>
  ),
  leaves_watched: (
    <>
      <Standing who="others" x={14} y={32} />
      <Standing who="you" x={38} y={32} />
      <Thing d="M58 86V14h30v72" />
      <Arrow x={54} y={52} long={24} />
    </>
  ),
  may_not_leave: (
    <>
      <Standing who="you" x={20} y={32} />
      <Thing paper d="M44 86V14h42v72z" />
      <path className="solid" d="M50 51a4 4 0 1 0 8 0a4 4 0 1 0-8 0" />
    </>
  ),
  moved: (
    <>
      <Standing who="you" x={20} y={32} size={0.95} />
      <Thing d="M42 84V14h42v70M32 84h60" />
      <Thing paper d="M42 14l20 9v70l-20-9z" />
      <Arrow x={66} y={52} long={16} />
    </>
  ),
  hurt: (
    <>
      <You x={48} y={30} size={1.5} />
      <g transform="translate(52 74) rotate(-32)">
        <Thing paper d="M-18-7h36a7 7 0 0 1 0 14h-36a7 7 0 0 1 0-14z" />
        <Thing d="M-5-1v2M5-1v2" />
      </g>
    </>
  ),
  child_with_adult: (
    <>
      <Standing who="others" x={62} y={20} size={1.25} />
      <Standing who="you" x={28} y={46} size={0.8} />
      <Thing d="M38 66l10-7" />
    </>
  ),
  alone: (
    <>
      <You x={48} y={44} size={1.1} />
      <Thing missing d="M8 52a7 7 0 1 0 14 0a7 7 0 1 0-14 0M4 86v-8a11 11 0 0 1 20-6" />
      <Thing missing d="M74 52a7 7 0 1 0 14 0a7 7 0 1 0-14 0M92 86v-8a11 11 0 0 0-20-6" />
    </>
  ),
  threat: (
    <>
      <You x={28} y={52} size={0.95} />
      <Other x={70} y={38} size={1.3} />
      <Thing d="M50 22H36m8-7l-8 7l8 7" />
    </>
  ),
  speak: (
    <>
      <You x={24} y={48} />
      <Other x={72} y={48} />
      <Thing
        paper
        d="M30 10h36a6 6 0 0 1 6 6v8a6 6 0 0 1-6 6H50l-8 8v-8H30a6 6 0 0 1-6-6v-8a6 6 0 0 1 6-6z"
      />
    </>
  ),
  no_answer: (
    <g className="you">
      <path d="M32 22a5 5 0 0 1 5 5v33H27V27a5 5 0 0 1 5-5zM44 13a5 5 0 0 1 5 5v40H39V18a5 5 0 0 1 5-5zM56 15a5 5 0 0 1 5 5v40H51V20a5 5 0 0 1 5-5zM68 24a5 5 0 0 1 5 5v31H63V29a5 5 0 0 1 5-5z" />
      <path d="M27 50h46v12a22 22 0 0 1-22 22h-4c-9 0-14-4-19-11L14 54c-3-5 3-10 8-6l7 7z" />
    </g>
  ),
} satisfies Record<string, ReactElement>

export type PictogramName = keyof typeof drawings

export const pictogramNames = Object.keys(drawings) as PictogramName[]

/** One picture. It says nothing to a screen reader: the words that it stands with do. */
export function Pictogram({ name }: { name: PictogramName }) {
  return (
    <svg className="p" viewBox="0 0 96 96" aria-hidden="true">
      {drawings[name]}
    </svg>
  )
}
