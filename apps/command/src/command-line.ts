import { parseArgs } from 'node:util'

const options = {
  empty: { type: 'boolean' },
  json: { type: 'boolean' },
  seed: { type: 'string' },
  countries: { type: 'string' },
  people: { type: 'string' },
} as const

type Option = keyof typeof options

/** What each command takes: options, and whether a file. */
const commands = {
  start: { options: ['empty', 'seed'], file: true },
  play: { options: ['seed', 'json', 'countries', 'people'], file: true },
  verify: { options: ['json'], file: true },
  mrz: { options: ['json'], file: true },
  backup: { options: [], file: true },
  restore: { options: [], file: true },
  'delete-demonstration': { options: [], file: false },
  help: { options: [], file: false },
} satisfies Record<string, { options: Option[]; file: boolean }>

export type CommandName = keyof typeof commands

export interface CommandLine {
  name: CommandName
  file: string | undefined
  options: {
    empty?: boolean | undefined
    json?: boolean | undefined
    seed?: string | undefined
    countries?: string | undefined
    people?: string | undefined
  }
}

/** A command line, or in words why it is none of this program. Nothing that was written is passed over. */
export function readCommandLine(given: string[]): CommandLine | { wrong: string } {
  let read
  try {
    read = parseArgs({ args: given, allowPositionals: true, options })
  } catch {
    return { wrong: 'That is no command line of this program.' }
  }
  const { values, positionals } = read
  const [name = 'help', file, ...more] = positionals
  if (!isCommand(name)) return { wrong: `There is no command ${name}.` }
  const takes: { options: Option[]; file: boolean } = commands[name]
  const other = (Object.keys(values) as Option[]).find((option) => !takes.options.includes(option))
  if (other) return { wrong: `libertad ${name} does not take --${other}.` }
  if (more.length > 0 || (file !== undefined && !takes.file))
    return { wrong: `libertad ${name} takes ${takes.file ? 'one file' : 'no file'}.` }
  if (values.empty && (file !== undefined || values.seed !== undefined))
    return { wrong: 'With --empty nothing is played: give neither a plan nor a seed.' }
  return { name, file, options: values }
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name)
