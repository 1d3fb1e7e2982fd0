import { readCommandLine } from './command-line.ts'
import { usage } from './words.ts'

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Libertad needs Node 24 or newer; this is ${process.versions.node}. Start it with npm, which brings the right one.`,
  )
  process.exit(2)
}

// Whoever reads may close the pipe early, as head does: that is no fault of this program.
process.stdout.on('error', () => process.exit(0))
const code = await command(process.argv.slice(2))
// A pipe takes 64 kB at once: what is longer is lost if the program ends before it was read.
await Promise.all([process.stdout, process.stderr].map((out) => new Promise((done) => out.write('', done))))
process.exit(code)

/** One command line; answers with an exit code. Each command loads only what it needs. */
async function command(given: string[]): Promise<number> {
  const read = readCommandLine(given)
  if ('wrong' in read) {
    console.error(`${read.wrong}\n\n${usage}`)
    return 2
  }
  const { name, file, more = [], options } = read
  const seed = options.seed ?? '7'
  const json = options.json === true
  switch (name) {
    case 'start':
      return (await import('./start.ts')).start(options.empty === true, file, seed)
    case 'play':
      return (await import('./play.ts')).play(
        { file, countries: options.countries, people: options.people, seed },
        json,
      )
    case 'verify':
      return (await import('./verify.ts')).verify(file, json)
    case 'mrz':
      return (await import('./mrz.ts')).mrz(file, json)
    case 'protect':
      return (await import('./protect.ts')).protect(file === undefined ? [] : [file, ...more], options)
    case 'link':
      return (await import('./link.ts')).link(file, options)
    case 'import':
      return (await import('./import.ts')).importFile(file, options)
    case 'read-report':
      return (await import('./read-report.ts')).readReport(file === undefined ? [] : [file, ...more], options)
    case 'keeper-register':
      return (await import('./keeper-register.ts')).keeperRegister(file)
    case 'end-counting':
      return (await import('./end-counting.ts')).endCounting()
    case 'backup':
      return (await import('./backup.ts')).backup(file)
    case 'restore':
      return (await import('./restore.ts')).restore(file)
    case 'delete-demonstration':
      return (await import('./delete-demonstration.ts')).deleteDemonstration()
    case 'help':
      console.log(usage)
      return 0
  }
}
