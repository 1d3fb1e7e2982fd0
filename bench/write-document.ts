import { writeFileSync } from 'node:fs'
import { format } from 'prettier'
import type { Row } from './row.ts'

export interface Run {
  command: string
  machine: string
  /** Processes that wanted a processor before the run began. */
  load: number
  /** ISO day. */
  date: string
  minutes: number
  rows: Row[]
}

/** Writes the results down for people who did not run them. */
export async function writeDocument(file: string, run: Run): Promise<void> {
  const text = [head(run), table(run.rows), reasons(run.rows), tail].join('\n\n')
  writeFileSync(file, await format(text, { parser: 'markdown', proseWrap: 'preserve' }))
}

const head = ({ command, machine, load, date, minutes }: Run) => `# Benchmarks

This page is written by \`${command}\`, which took ${Math.ceil(minutes)} minutes on ${date}.
Machine: ${machine}. Before the run began, ${load.toFixed(1)} other processes wanted a processor.

Client, hub and database share that machine. Each figure stands beside a peer that was measured in the same run, in
rounds that take turns; the first round is thrown away. A figure is the middle of the rounds, with the lowest and the
highest in brackets. Machines differ, and a shared one is slower from minute to minute: compare ratios and processor
time, which hardly depend on what else runs, not entries a second. A goal is decided by what this run reached.`

function table(rows: Row[]): string {
  const lines = rows.map(({ what, figure, peer, ratio, goal, met }) =>
    [what, figure, peer ?? '–', ratio ?? '–', goal ?? '–', verdict(met)].map(cell).join(' | '),
  )
  return [
    '| What | Libertad | Peer in the same run | Ratio | Goal | Met |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines.map((line) => `| ${line} |`),
  ].join('\n')
}

const verdict = (met: boolean | undefined) => (met === undefined ? '–' : met ? 'yes' : '**no**')
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

const reasons = (rows: Row[]) =>
  ['## Where the time goes', ...rows.map(({ what, where }) => `**${what}.** ${where}`)].join('\n\n')

const tail = `## What is not measured here

- PouchDB with its server, and hypercore, the nearest products that synchronise documents and logs. They would bring
  251 and 65 packages to the 349 of the whole project, to be watched for faults like all others, most of them for
  the peer's server alone. The peers are PostgreSQL alone, which is the limit, and a hub that does the least that
  still deserves the name. Neither checks rights or schema, and the first one signs nothing: they are faster because
  they do less.
- The room's screen. An event at a listening client stands in for it; drawing comes after.
- A line over the air. Everything here goes over the machine's own loopback.
- A phone in a hand. Chromium on this machine stands in for it, the page's own thread made four times slower; what has
  threads of its own there (guesses at a secret, cryptography, storage) is as fast as the machine.

## Running it

- \`npm run bench\` measures all of it, and writes this page.
- \`npm run bench -- --quick\` ends in ninety seconds, with small sizes, and only prints; what has no time left, it names.
- \`npm run bench -- --large\` also goes up to a million entries, and lets five hundred phones return.
- \`npm run bench -- pull notice\` measures only those, and only prints. The names: \`push in batches\`, \`push singly\`,
  \`pull\`, \`notice\`, \`start\`, \`page weight\`, \`storm\`, \`large plan\`, \`phone weight\`, \`documents\`,
  \`phone in a browser\`, \`vault in a browser\`, \`returning phones\`; a part of a name is enough.`
