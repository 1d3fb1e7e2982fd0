/** The few parts of which each picture is made, once a page; the pictures say `<use>`. On 96 × 96. */
export const pictureParts =
  '<symbol id="b" overflow="visible"><circle r="9"/><path d="M-15 40V28a15 15 0 0 1 30 0v12z"/></symbol>' +
  '<symbol id="w" overflow="visible"><circle r="7.5"/><path d="M-11 20a9 9 0 0 1 9-9h4a9 9 0 0 1 9 9v15a2.6 2.6 0 0 1-5.2 0V23v32a2.8 2.8 0 0 1-5.6 0V37h-.4v18a2.8 2.8 0 0 1-5.6 0V23v12a2.6 2.6 0 0 1-5.2 0z"/></symbol>'

const figure = (part: 'b' | 'w', who: 'y' | 'o', x: number, y: number, size = 1) =>
  `<use href="#${part}" class="${who}" transform="translate(${x} ${y})${size === 1 ? '' : `scale(${size})`}"/>`
const you = (x: number, y: number, size?: number) => figure('b', 'y', x, y, size)
const other = (x: number, y: number, size?: number) => figure('b', 'o', x, y, size)
const thing = (d: string) => `<path class="t" d="${d}"/>`
/** Filled with paper where it covers others. */
const paper = (d: string) => `<path class="t a" d="${d}"/>`
/** Dashed: it is missing. */
const missing = (d: string) => `<path class="t m" d="${d}"/>`
const solid = (d: string) => `<path class="s" d="${d}"/>`
const coin = (x: number, y: number) => `M${x - 10.5} ${y}a10.5 10.5 0 1 0 21 0a10.5 10.5 0 1 0-21 0`

/**
 * A picture for each sign, of the grammar of the pictures that officers show: people are solid and faceless, the
 * coloured one is the person it happens to, others are grey, things are outlined, dashed means missing.
 */
export const pictures = {
  papers:
    you(24, 52) +
    other(72, 52) +
    paper('M61 6h22v28H61z') +
    thing('M67 27h10M68 17a4 4 0 1 0 8 0a4 4 0 1 0-8 0'),
  leave: figure('w', 'y', 20, 32) + paper('M44 86V14h42v72z') + solid('M50 51a4 4 0 1 0 8 0a4 4 0 1 0-8 0'),
  speak:
    you(22, 48) +
    other(70, 48) +
    paper('M34 6h48a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4H76l-6 8-4-8H34a4 4 0 0 1-4-4V10a4 4 0 0 1 4-4z') +
    thing('M40 17h4M56 17h4M72 17h4'),
  pay: you(48, 50, 1.05) + missing(coin(20, 20)) + missing(coin(48, 20)) + missing(coin(76, 20)),
  debt: you(22, 52) + other(74, 52) + paper(coin(24, 20)) + thing('M24 15.500v9M42 20h24m-8-7l8 7l-8 7'),
  hours:
    paper('M18 54a30 30 0 1 0 60 0a30 30 0 1 0-60 0') +
    thing('M48 36v18l13 9M14 3v1M14 28v1M2 16h1M26 16h1') +
    solid('M7 16a7 7 0 1 0 14 0a7 7 0 1 0-14 0M82 6a12 12 0 1 0 9 17 9 9 0 0 1-9-17z'),
  sleep:
    thing('M8 40L48 10l40 30M16 36v48h64V36M22 78V56M22 70h34v8M64 78V56M70 78V62M62 56h10') +
    '<path class="y" d="M26 61a6 6 0 1 0 12 0a6 6 0 1 0-12 0M44 59h8a4 4 0 0 1 0 8h-8a4 4 0 0 1 0-8"/>',
  promise:
    other(20, 46, 0.95) +
    you(76, 46, 0.95) +
    paper('M32 6h32v40H32z') +
    thing('M39 16h18M39 25h18M39 34h9M40 62h16M42 72l12-20'),
  phone: you(22, 46) + other(68, 34, 1.15) + paper('M56 46h20v36H56z') + thing('M63 75h6'),
  hurt:
    you(48, 30, 1.5) +
    '<g transform="translate(52 74)rotate(-32)">' +
    paper('M-18-7h36a7 7 0 0 1 0 14h-36a7 7 0 0 1 0-14z') +
    thing('M-5-1v2M5-1v2') +
    '</g>',
  watched:
    figure('w', 'y', 24, 34) +
    other(68, 52, 0.8) +
    thing('M46 24c6-12 34-12 40 0-6 12-34 12-40 0z') +
    solid('M60 24a6 6 0 1 0 12 0a6 6 0 1 0-12 0'),
  child: figure('w', 'o', 62, 20, 1.25) + figure('w', 'y', 28, 46, 0.8) + thing('M38 66l10-7'),
}
