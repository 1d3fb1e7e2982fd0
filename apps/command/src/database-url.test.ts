import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { byHand } from '../../hub/src/database/testing/by-hand.ts'
import { home } from './environment.ts'
import { dataFolder } from './testing/data-folder.ts'
import { run, start } from './testing/run-command.ts'

const planFile = join(home, 'packages/scenario/plans/small.yaml')
const server = inject('postgresql')
const cluster = { ...server, database: 'postgres' }
const mark = `t${process.pid}`
const [real, played, mine, poor, half] = ['real', 'played', 'mine', 'poor', 'half'].map(
  (name) => `${mark}_${name}`,
)
const folders = [dataFolder(), dataFolder(), dataFolder()]
const [one, two, three] = folders.map(({ folder }) => folder)

/** Two of the forms that a URL of a database may have. */
const urlOf = (user: string, database: string) =>
  `postgres://${user}@${encodeURIComponent(server.host)}/${database}`
const otherForm = (user: string, database: string) =>
  `postgres:///${database}?host=${server.host}&user=${user}`

const rolesLike = async (text: string) =>
  (
    await byHand<{ rolname: string }>(
      cluster,
      `select rolname from pg_roles where rolname like 'libertad_${text}%'`,
    )
  ).map(({ rolname }) => rolname)

beforeAll(async () => {
  await byHand(
    cluster,
    `create role ${mine} login createrole`,
    `create role ${poor} login`,
    `create role ${half} login createrole`,
    `create database ${real} owner ${mine}`,
    `create database ${played} owner ${mine}`,
  )
})

afterAll(async () => {
  for (const { remove } of folders) remove()
  await byHand(
    cluster,
    `drop database if exists ${real} with (force)`,
    `drop database if exists ${played} with (force)`,
  )
  for (const role of await rolesLike(mark)) await byHand(cluster, `drop role "${role}"`)
  await byHand(cluster, `drop role ${mine}`, `drop role ${poor}`, `drop role ${half}`)
})

describe('a user who lacks rights', () => {
  test.each([
    ['to make roles', () => poor!, urlOf],
    ['to make tables', () => half!, otherForm],
  ])('%s is told which, and nothing is made', async (_, user, form) => {
    const url = form(user(), real!)
    const refused = await run(['start', '--empty'], {
      env: { LIBERTAD_DATA: one, DATABASE_URL: url, PORT: '0' },
    })
    expect(refused.code).toBe(1)
    expect(refused.said).toContain('may not make the roles and tables')
    expect(refused.said).toContain(
      `alter role "${user()}" createrole; alter database "${real}" owner to "${user()}";`,
    )
    expect(refused.said).not.toMatch(/^ +at /m)
    expect(await rolesLike(mark)).toEqual([])
  })

  test.each(['postgres://nobody@127.0.0.1:1/none', 'postgres://[', 'postgres://nobody@127.0.0.1:99999/none'])(
    'no server at %s is told in words',
    async (url) => {
      const refused = await run(['start', '--empty'], {
        env: { LIBERTAD_DATA: one, DATABASE_URL: url, PORT: '0' },
      })
      expect(refused.code).toBe(1)
      expect(refused.said).toContain('did not let us in')
      expect(refused.said).not.toMatch(/^ +at /m)
    },
  )
})

describe('a real hub on a server of its user', { timeout: 60_000 }, () => {
  test('starts, is alone on its database, and starts again after it was killed', async () => {
    const env = { LIBERTAD_DATA: one, DATABASE_URL: otherForm(mine!, real!) }
    const hub = await start(['--empty'], { env })
    expect(readdirSync(one!)).not.toContain('postgresql')
    // Rows are guarded for these logins, and not for the user of the URL.
    const users = await byHand<{ usename: string }>(
      cluster,
      `select distinct usename from pg_stat_activity where datname = '${real}'`,
    )
    expect(users.map(({ usename }) => usename)).toEqual([`libertad_${real}_app`])
    const second = await run(['start', '--empty'], {
      env: { LIBERTAD_DATA: two, DATABASE_URL: urlOf(mine!, real!), PORT: '0' },
    })
    expect(second).toMatchObject({
      code: 1,
      said: expect.stringContaining('is using the database that DATABASE_URL'),
    })
    await hub.end('SIGKILL')
    const again = await start(['--empty'], { env })
    await again.says(/The hub is empty\./)
    expect((await again.end()).code).toBe(0)
  })
})

describe('a demonstration on a server of its user', { timeout: 90_000 }, () => {
  const env = { LIBERTAD_DATA: three, DATABASE_URL: urlOf(mine!, played!) }

  test('is played, and goes on after a stop', async () => {
    const hub = await start([planFile], { env })
    await hub.says(/Open one of these/)
    expect((await hub.end()).code).toBe(0)
    const again = await start([planFile], { env })
    await again.says(/Open one of these/)
    // Whoever only reads reads beside it, as of one moment.
    expect(await run(['verify'], { env })).toMatchObject({ code: 0 })
    const deleted = await run(['delete-demonstration'], { env })
    expect(deleted).toMatchObject({ code: 1, said: expect.stringContaining('Another Libertad hub is using') })
    expect((await again.end()).code).toBe(0)
  })

  test('leaves no room for real data, from whatever folder they would come', async () => {
    const refused = await run(['start', '--empty'], {
      env: { LIBERTAD_DATA: two, DATABASE_URL: env.DATABASE_URL, PORT: '0' },
    })
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('holds a demonstration') })
  })

  test('is deleted whole: tables, roles and folder', async () => {
    expect((await rolesLike(played!)).sort()).toEqual(
      ['app', 'backup', 'counter', 'linker', 'owner'].map((role) => `libertad_${played}_${role}`),
    )
    expect(await run(['delete-demonstration'], { env })).toMatchObject({ code: 0 })
    expect(await rolesLike(played!)).toEqual([])
    const schemas = await byHand(
      { ...server, database: played! },
      `select 1 from information_schema.schemata where schema_name = 'libertad'`,
    )
    expect(schemas).toEqual([])
  })
})
