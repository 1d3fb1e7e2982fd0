import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '@libertad/domain'
import { byHand } from '../../hub/src/database/testing/by-hand.ts'
import { aPlace, opening, people, type Member } from '../../../proofs/people.ts'
import { dataFolder } from './testing/data-folder.ts'
import { freePort, run, start, type RunningCommand } from './testing/run-command.ts'

const data = dataFolder()
const place = aPlace()
const env = { LIBERTAD_DATA: data.folder, PORT: String(await freePort()) }
const everybody = people(`http://127.0.0.1:${env.PORT}`, place, 'real')
let hub: RunningCommand
let founder: Member

/** As the one who may do everything in the hub's own database, while it runs. */
const inDatabase = (...statements: string[]) =>
  byHand(
    {
      host: readFileSync(join(data.folder, 'socket-folder'), 'utf8'),
      user: 'libertad_admin',
      database: 'libertad',
    },
    ...statements,
  )

const aCountry = (name: string) =>
  founder.write({
    ...{ kind: 'agency.joined', audience: place.registry, agency: place.agency },
    content: {
      ...opening,
      country: 'SR',
      name,
      type: 'police',
      languages: ['nld'],
      audience: crypto.randomUUID(),
    },
  })

beforeAll(async () => {
  hub = await start(['--empty'], { env })
  founder = await everybody.founder()
})
afterAll(async () => {
  await hub?.end()
  data.remove()
})

test('a start with a hundred thousand entries is soon healthy', async () => {
  await inDatabase(
    `insert into libertad.journal
     select operation, number + n, id || n, subject, gen_random_uuid(), root, place, received_at, chain, header, body
     from libertad.journal, generate_series(1, 100000) n where number = 1`,
  )
  expect((await hub.end()).code).toBe(0)
  const began = Date.now()
  hub = await start(['--empty'], { env })
  console.log(`With 100,000 entries it was healthy after ${Date.now() - began} ms.`)
  expect(hub.said()).not.toContain('The hub is empty.')
  await inDatabase('delete from libertad.journal where number > 1')
})

test('on a disk without room writing is refused by name, and reading goes on', async () => {
  expect(isRefusal(await aCountry('Police that has room'))).toBe(false)
  expect(await founder.push()).toBeUndefined()
  expect((await hub.end('SIGKILL')).code).toBeNull()
  hub = await start(['--empty'], { env: { ...env, LIBERTAD_RESERVE_MB: '900000000' } })
  await aCountry('Police that has none')
  expect(await founder.push()).toMatchObject({ refused: 'disk_full' })
  expect(founder.outbox()).toMatchObject({ waiting: 1, needsAttention: [] })
  expect(await founder.pull()).toBeUndefined()
  expect(JSON.stringify([...founder.entries()])).toContain('Police that has room')
  expect((await fetch(hub.origin)).status).toBe(200)
  expect((await fetch(`${hub.origin}/api/health`)).status).toBe(200)
})

test('data that a newer program wrote are refused in words, and left as they are', async () => {
  await inDatabase(`insert into libertad.migration (number, name, sha256) values (9999, 'of-tomorrow', 'x')`)
  expect((await hub.end()).code).toBe(0)
  for (const args of [['start', '--empty'], ['backup', join(data.folder, 'backup')], ['verify']]) {
    const refused = await run(args, { env })
    expect(refused.code).toBe(1)
    expect(refused.said).toContain('These data were written by a newer version of Libertad than this one.')
    expect(refused.said).toContain('Start the newer version again')
  }
  expect(data.postmaster()).toBeUndefined()
})

test('data that another PostgreSQL wrote are refused in words', async () => {
  writeFileSync(join(data.folder, 'postgresql', 'data', 'PG_VERSION'), '12\n')
  const refused = await run(['start', '--empty'], { env })
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('was written by PostgreSQL 12') })
})
