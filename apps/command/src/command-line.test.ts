import { describe, expect, test } from 'vitest'
import { readCommandLine } from './command-line.ts'
import { dataFolder } from './testing/data-folder.ts'
import { run } from './testing/run-command.ts'

describe('a command line', () => {
  test.each([
    ['strat', 'There is no command strat.'],
    ['toString', 'There is no command toString.'],
    ['start --seeds 8', 'That is no command line of this program.'],
    ['start --seed', 'That is no command line of this program.'],
    ['start --countries 3', 'libertad start does not take --countries.'],
    ['start --empty plan.yaml', 'With --empty nothing is played'],
    ['start --empty --seed 8', 'With --empty nothing is played'],
    ['start one.yaml two.yaml', 'libertad start takes one file.'],
    ['backup --json file', 'libertad backup does not take --json.'],
    ['delete-demonstration .', 'libertad delete-demonstration takes no file.'],
  ])('%s is refused in words', (line, words) => {
    expect(readCommandLine(line.split(' '))).toEqual({ wrong: expect.stringContaining(words) })
  })

  test('is read with all that it says', () => {
    expect(readCommandLine(['play', 'plan.yaml', '--seed', '8', '--json'])).toEqual({
      ...{ name: 'play', file: 'plan.yaml', options: { seed: '8', json: true } },
    })
    expect(readCommandLine([])).toEqual({ name: 'help', file: undefined, options: {} })
  })
})

describe.concurrent('the program', () => {
  test.each([
    [['strat'], {}, 'There is no command strat.'],
    [['start', '--empty'], { PORT: 'eighty' }, 'PORT must be a number from 0 to 65535.'],
    [['start', '--empty'], { PORT: '65536' }, 'PORT must be a number from 0 to 65535.'],
    [['start', '--empty'], { LIBERTAD_RESERVE_MB: '-1' }, 'LIBERTAD_RESERVE_MB must be a whole number'],
    [['start', '/nowhere/plan.yaml'], {}, 'The plan file cannot be read.'],
    [['verify', '/nowhere/file'], {}, 'The file /nowhere/file cannot be read.'],
    [['backup'], {}, 'Say where the backup goes'],
    [['restore'], {}, 'Say which backup'],
  ])('refuses %j with %j in words and exit code 2', async (args, more, words) => {
    const data = dataFolder()
    const refused = await run(args, { env: { PORT: '0', LIBERTAD_DATA: data.folder, ...more } })
    data.remove()
    expect(refused.said).toContain(words)
    expect(refused.said).not.toMatch(/^ +at /m)
    expect(refused.code).toBe(2)
  })

  test('makes nothing where somebody only looks', async () => {
    const env = { LIBERTAD_DATA: '/nowhere/data' }
    for (const args of [['verify'], ['backup', '/nowhere/file']])
      expect(await run(args, { env })).toMatchObject({
        code: 1,
        said: expect.stringContaining('There is no data of a hub'),
      })
  })
})
