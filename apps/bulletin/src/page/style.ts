/** Colours of the design, light and dark; on paper the light ones, on white. */
const colours = `
:root { color-scheme: light dark; --bg: #f2f3f0; --up: #fff; --ink: #15212b; --ink-2: #3f4d58; --line: #c3c9c3; --edge: #7b8790;
  --link: #0a566b; --focus: #0b6e8a; --band: #b9d3da; --red: #a3211b; --red-up: #fae7e3; --amber: #7a4a00; --amber-up: #fbefd5; --green: #1c6438; --grey: #58656f; }
@media screen and (prefers-color-scheme: dark) { :root { --bg: #0b1116; --up: #121a21; --ink: #e7edf0; --ink-2: #b2bec7; --line: #374551; --edge: #6c7a86;
  --link: #7ccbdd; --focus: #8addf0; --band: #23505d; --red: #f28b7d; --red-up: #3a1916; --amber: #e9b457; --amber-up: #33260d; --green: #7ccb95; --grey: #8e9ca7; } }
@media print { :root { color-scheme: light; --bg: #fff; --red-up: #fff; --amber-up: #fff; } }`

/** What every page needs. */
const base = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--bg); color: var(--ink); font: 1.1875rem/1.6 Georgia, "Noto Serif", serif; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .16em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.banner { background: var(--amber-up); color: var(--amber); font: 700 .875rem/1.35 system-ui, sans-serif; padding-block: 9px; }
.banner p { max-width: none; margin: 0; }
.banner, header, main, footer { padding-inline: max(clamp(16px, 5vw, 72px), (100vw - 1180px) / 2); }
header { background: var(--up); border-bottom: 1px solid var(--line); font: 600 1rem/1.3 system-ui, sans-serif; display: flex; flex-wrap: wrap; gap: 0 26px; align-items: center; }
.name { margin: 6px auto 6px 0; border-left: 12px solid var(--link); padding-left: 9px; }
nav { display: flex; flex-wrap: wrap; gap: 0 18px; }
nav a { min-height: 44px; display: flex; align-items: center; color: var(--ink-2); text-decoration: none; border-block: 3px solid transparent; }
nav a[aria-current] { color: var(--ink); border-bottom-color: var(--link); }
nav a:hover { color: var(--ink); border-bottom-color: var(--edge); }
.lang { width: 100%; border-top: 1px solid var(--line); font-size: .875rem; }
@media (max-width: 820px) { .lang { gap: 0 10px; font-size: .8125rem; } }
main { padding-block: clamp(20px, 4vw, 48px) 40px; }
h1, h2 { line-height: 1.18; text-wrap: balance; font-weight: 600; margin: 2.2rem 0 .7rem; }
h1 { font-size: clamp(1.8rem, 4.2vw, 3.1rem); letter-spacing: -.015em; max-width: 19em; margin-top: 0; }
h2 { font-size: 1.5rem; }
p { margin: .6rem 0; max-width: 66ch; }
.kicker { font: 700 .875rem/1.3 system-ui, sans-serif; color: var(--link); }
.small, table, footer { font-family: system-ui, sans-serif; }
.small { font-size: 1rem; line-height: 1.45; color: var(--ink-2); }
.note { border-left: 4px solid var(--link); background: var(--up); padding: 12px 16px; font: 1rem/1.45 system-ui, sans-serif; max-width: 74ch; }
table { border-collapse: collapse; width: 100%; font-size: 1rem; line-height: 1.35; font-variant-numeric: tabular-nums lining-nums; }
th, td { padding: 9px 6px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; }
th:first-child, td:first-child { padding-left: 0; }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
code { font: .86em ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
footer { border-top: 1px solid var(--line); padding-block: 22px; font-size: .875rem; line-height: 1.5; color: var(--ink-2); }
footer p { max-width: 90ch; }
@media print { body { font-size: 11pt; } nav { display: none; } header { border: 0; } h2 { break-after: avoid; } tr, li, .note { break-inside: avoid; } .banner { border: 1pt solid #000; } }`

/** What only some pages need. */
const parts = {
  release: `
.lead, .cols { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 clamp(28px, 5vw, 80px); }
.lead { align-items: end; }
.big { font: 600 clamp(4rem, 11vw, 8.2rem)/.9 Georgia, "Noto Serif", serif; font-variant-numeric: lining-nums; letter-spacing: -.035em; margin: 1.2rem 0 0; }
.big + p { font-size: 1.3rem; line-height: 1.4; }
.bar { display: block; width: 100%; max-width: 430px; height: 32px; }
.range { display: flex; flex-wrap: wrap; gap: 0 1em; justify-content: center; max-width: 430px; margin: 0; font: 1rem/1.4 system-ui, sans-serif; }
dl { margin: 1.4rem 0 0; border-top: 2px solid var(--ink); display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); }
dl div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: 12px 12px 12px 0; border-bottom: 1px solid var(--line); }
dl div:last-child:nth-child(odd) { grid-column: 1 / -1; }
dt { font: 1rem/1.3 system-ui, sans-serif; color: var(--ink-2); }
dd { margin: 0; font-size: 2rem; font-weight: 600; line-height: 1.1; font-variant-numeric: lining-nums; }
.cols th, .cols td { text-align: right; }
.cols td { overflow-wrap: normal; }
.cols th:first-child { text-align: left; }
.sum > * { border-top: 2px solid var(--ink); font-weight: 700; }
.h { background: repeating-linear-gradient(135deg, var(--line) 0 1.5px, transparent 1.5px 6px); font-weight: 400; }
.h i { font-style: normal; background: var(--bg); padding: 0 5px; font-size: .875rem; }
@media (max-width: 820px) { .lead, .cols { grid-template-columns: minmax(0, 1fr); } }
@media print { .h { background: none; } .h i::before { content: "\\25a8  "; } section { break-inside: avoid; } }`,
  wide: `
.broad { grid-column: 1 / -1; }
.wide td::before { display: none; font-weight: 400; }
@media (max-width: 820px) { .wide, .wide tbody, .wide tr, .wide td, .wide th { display: block; } .wide thead { display: none; }
  .wide tr { padding: 8px 0; border-bottom: 1px solid var(--line); }
  .wide td { display: flex; justify-content: space-between; gap: 12px; padding: 2px 0; border: 0; } .wide td::before { display: block; background: var(--bg); padding-right: 8px; } .wide th { border: 0; padding: 2px 0; } }`,
  press: `
blockquote { margin: 1rem 0; padding-left: 16px; border-left: 4px solid var(--line); }`,
  leave: `
.lv { padding-bottom: 70px; } html { scroll-padding-bottom: 80px; }
.leave { position: fixed; right: clamp(12px, 3vw, 32px); bottom: clamp(12px, 3vw, 28px); background: var(--ink); color: var(--bg); font: 700 1.0625rem/1.2 system-ui, sans-serif; padding: 0 22px; min-height: 56px; display: flex; align-items: center; border-radius: 6px; text-decoration: none; }
@media (max-width: 820px) { .leave { inset: auto 0 0; border-radius: 0; justify-content: center; } }
@media print { .leave { display: none; } .lv { padding-bottom: 0; } }`,
  signs: `
.signs { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(250px, 100%), 1fr)); gap: 12px; list-style: none; padding: 0; margin: 22px 0; }
.signs li { background: var(--up); border: 1px solid var(--line); border-radius: 6px; padding: 12px; display: flex; gap: 14px; align-items: center; font: 600 1.0625rem/1.32 system-ui, sans-serif; }
.signs svg { flex: none; width: 76px; height: 76px; overflow: visible; } .signs span { min-width: 0; hyphens: auto; }
.y { fill: var(--link); } .o { fill: var(--grey); } .s { fill: var(--ink); }
.t { fill: none; stroke: var(--ink); stroke-width: 4; stroke-linecap: round; stroke-linejoin: round; } .a { fill: var(--up); } .m { stroke-dasharray: 1 8; }
@media print { .signs { grid-template-columns: 1fr 1fr; } .signs svg { width: 60px; height: 60px; } }`,
  jobs: `
.check { list-style: none; padding: 0; max-width: 60rem; border-top: 2px solid var(--ink); }
.check li { position: relative; padding: 12px 0 12px 44px; border-bottom: 1px solid var(--line); }
.check li::before { content: ""; position: absolute; left: 0; top: 16px; width: 24px; height: 24px; border: 2.5px solid var(--ink); border-radius: 3px; }
small { display: block; font: 1rem/1.4 system-ui, sans-serif; color: var(--ink-2); }`,
  help: `
.draft { border-color: var(--red); background: var(--red-up); }
td p { margin: 0; } .tel { font: 700 1.2rem/1.5 system-ui, sans-serif; } .tel .small { font-weight: 400; }
.st { font-size: .875rem; font-weight: 700; } .old { color: var(--red); } .ageing { color: var(--amber); } .fresh { color: var(--green); }
@media (max-width: 820px) { table, tbody, tr, td, tbody th { display: block; } thead { display: none; } tr { padding: 10px 0; border-bottom: 1px solid var(--line); } td, tbody th { border: 0; padding: 1px 0; } }`,
  text: `
@media (max-width: 820px) { .stack, .stack tbody, .stack tr, .stack td, .stack tbody th { display: block; } .stack thead { display: none; } .stack tr { padding: 8px 0; border-bottom: 1px solid var(--line); } .stack td, .stack tbody th { border: 0; padding: 1px 0; } }`,
}

export type StylePart = keyof typeof parts

/** The style that stands in a page: only what it needs, in as few signs as it can be said in. */
export const styleOf = (...wanted: StylePart[]): string =>
  [colours, base, ...wanted.map((part) => parts[part])]
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([:,]) /g, '$1')
    .replace(/;}/g, '}')
    .trim()
