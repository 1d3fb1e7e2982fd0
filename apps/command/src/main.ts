import { parseArgs } from 'node:util'
import { usage } from './words.ts'

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Libertad needs Node 24 or newer; this is ${process.versions.node}. Start it with npm, which brings the right one.`,
  )
  process.exit(2)
}

process.exit(await command(process.argv.slice(2)))

/** One command line; answers with an exit code. Each command loads only what it needs. */
async function command(given: string[]): Promise<number> {
  const read = readArguments(given)
  if (!read) return 2
  const { name, rest, options } = read
  const seed = options.seed ?? '7'
  const json = options.json === true
  switch (name) {
    case 'start':
      return (await import('./start.ts')).start(options.empty === true, rest[0], seed)
    case 'play':
      return (await import('./play.ts')).play(
        { file: rest[0], countries: options.countries, people: options.people, seed },
        json,
      )
    case 'verify':
      return (await import('./verify.ts')).verify(rest[0], json)
    case 'backup':
      return (await import('./backup.ts')).backup(rest[0])
    case 'restore':
      return (await import('./restore.ts')).restore(rest[0])
    case 'delete-demonstration':
      return (await import('./delete-demonstration.ts')).deleteDemonstration()
    default:
      console.log(usage)
      return name === undefined || name === 'help' ? 0 : 2
  }
}

function readArguments(given: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: given,
      allowPositionals: true,
      options: {
        ...{ empty: { type: 'boolean' }, json: { type: 'boolean' }, seed: { type: 'string' } },
        ...{ countries: { type: 'string' }, people: { type: 'string' } },
      },
    })
    const [name, ...rest] = positionals
    return { name, rest, options: values }
  } catch {
    console.error(`That is no command line of this program.\n\n${usage}`)
    return undefined
  }
}
