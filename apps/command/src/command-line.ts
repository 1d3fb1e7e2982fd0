import { parseArgs } from 'node:util'

const options = {
  empty: { type: 'boolean' },
  json: { type: 'boolean' },
  seed: { type: 'string' },
  countries: { type: 'string' },
  people: { type: 'string' },
  threshold: { type: 'string' },
  protection: { type: 'string' },
  zeros: { type: 'string' },
  everyone: { type: 'string' },
  method: { type: 'string' },
  base: { type: 'string' },
  epsilon: { type: 'string' },
  budget: { type: 'string' },
  spent: { type: 'string' },
  count: { type: 'string' },
  released: { type: 'string', multiple: true },
  attack: { type: 'boolean' },
  out: { type: 'string' },
  seconds: { type: 'string' },
  with: { type: 'string' },
  truth: { type: 'string' },
  encoded: { type: 'boolean' },
  as: { type: 'string' },
  'dry-run': { type: 'boolean' },
  skip: { type: 'string', multiple: true },
} as const

type Option = keyof typeof options

type Options = ReturnType<typeof parseArgs<{ options: typeof options }>>['values']

interface Takes {
  options: Option[]
  file: boolean
  files?: boolean
}

/** What each command takes: options, and whether a file, or several. */
const commands = {
  start: { options: ['empty', 'seed'], file: true },
  play: { options: ['seed', 'json', 'countries', 'people'], file: true },
  verify: { options: ['json'], file: true },
  mrz: { options: ['json'], file: true },
  protect: {
    options: [
      ...(['json', 'threshold', 'protection', 'zeros', 'everyone', 'method', 'base'] as const),
      ...(['epsilon', 'budget', 'spent', 'count', 'released', 'attack', 'out', 'seconds'] as const),
    ],
    file: true,
    files: true,
  },
  link: { options: ['json', 'with', 'truth', 'encoded', 'threshold', 'out', 'seed'], file: true },
  import: { options: ['json', 'dry-run', 'as', 'skip', 'with', 'out'], file: true },
  'read-report': { options: ['json', 'out', 'with'], file: true, files: true },
  'keeper-register': { options: [], file: true },
  'end-counting': { options: [], file: false },
  backup: { options: [], file: true },
  restore: { options: [], file: true },
  'delete-demonstration': { options: [], file: false },
  help: { options: [], file: false },
} satisfies Record<string, Takes>

export type CommandName = keyof typeof commands

export interface CommandLine {
  name: CommandName
  file: string | undefined
  /** Further files, of a command that takes several. */
  more?: string[]
  options: Options
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
  const takes: Takes = commands[name]
  const other = (Object.keys(values) as Option[]).find((option) => !takes.options.includes(option))
  if (other) return { wrong: `libertad ${name} does not take --${other}.` }
  if ((more.length > 0 && !takes.files) || (file !== undefined && !takes.file))
    return { wrong: `libertad ${name} takes ${takes.file ? 'one file' : 'no file'}.` }
  if (values.empty && (file !== undefined || values.seed !== undefined))
    return { wrong: 'With --empty nothing is played: give neither a plan nor a seed.' }
  return { name, file, options: values, ...(takes.files && { more }) }
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name)
