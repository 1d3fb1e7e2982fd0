import { afterEach, beforeEach, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { codedCases } from '../apps/room/src/exchange/out/coded-cases.ts'
import { readingWork } from '../apps/room/src/exchange/read/reading-work.ts'
import { planSites } from '../apps/room/src/exchange/take/plan-sites.ts'
import { takeSite } from '../apps/room/src/exchange/take/take-sites.ts'
import { takeRows } from '../apps/room/src/exchange/take/taking.ts'
import type { CountryView, SiteLine } from '../apps/room/src/model/view-model.ts'
import { aHub, type TestHub } from './a-hub.ts'
import { casesOut, takeCases, takingPorts, understood } from './desk-exchange.ts'
import { needlesOf } from './secrets.ts'
import { inRows } from './where-it-lies.ts'
import { deskAgency, letIn, newDesk, type Desk } from './desk-keys-desk.ts'

let db: TestDatabase
let it: TestHub
let lead: Desk
let worker: Desk

beforeEach(async () => {
  db = await aDatabase()
  it = await aHub(db)
  const founder = await it.founder()
  const agency = await deskAgency(it, founder, 'GD')
  lead = agency.lead
  worker = await newDesk(it, founder, agency.id, ['case_worker'])
  await letIn(lead, worker)
  await worker.comesUpToDate()
})
afterEach(async () => {
  await it.close()
  await db.drop()
})

const utf8 = (text: string) => new TextEncoder().encode(text)
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes).replace(/^\uFEFF/, '')

const header =
  'prs_FirstName,prs_SecondName,prs_Gender,prs_Birthdate,prs_Citizenship,vic_TypeOfExploitation,cas_IncomingReferralDate,vic_TraffickingStatus,vic_TraffickingStatusDecisionMakingOrg,con_Consent,com_Comment,Shelter bed'
const people = [
  'Marisol,Quiroga,Feminine,1998-04-13,VE,SexualExploitation,2018-04-03,PossibleVictimOfTrafficking,Police,TRUE,Says little,B4',
  'Inés,Aponte,Feminine,2002-11-30,VE,ForcedLabour,2018-04-03,,,FALSE,,B5',
  'Tomás,Rendón,Masculine,1985,CO,ForcedLabour;Servitude,2018-04-04,NotAVictimOfTrafficking,NGO,,"Asked for papers, twice",',
  '"=1+1",Doe,NonConforming,1990-01-02,GY,Other,2018-04-04,,,,,',
  'Lucía,Prado,Feminine,,CO,,,,,,,B9',
]
const htcds = utf8([header, ...people].join('\n'))

test('five cases of a file go in once, readable by nobody without keys, and out again as they came, each opening in the log', async () => {
  const ports = await takingPorts(worker)
  const { file, rows } = await understood('five.csv', htcds)
  expect(file).toMatchObject({ recognised: { format: 'htcds' }, becomes: 'cases', count: 5 })
  expect(file.problems.filter(({ weight }) => weight === 'refused')).toEqual([])
  expect(file.left.map(({ what }) => what)).toEqual(expect.arrayContaining(['determination', 'consent']))
  if (rows.becomes !== 'cases') throw new Error('no cases')

  // Broken off after two, then again, and once more: nothing twice.
  expect(await takeCases(ports, rows.items, 2)).toMatchObject({ done: 2, state: 'stopped' })
  expect(await takeCases(ports, rows.items)).toMatchObject({ done: 5, before: 2, state: 'finished' })
  const again = await understood('the same under another name.csv', htcds)
  expect(again.rows.becomes === 'cases' && (await takeCases(ports, again.rows.items))).toMatchObject({
    ...{ done: 5, before: 5, refused: [] },
  })
  await worker.comesUpToDate()
  const { cases } = worker.model()
  expect(cases).toHaveLength(5)
  expect(cases.every(({ determination, consents }) => !determination && consents.length === 0)).toBe(true)
  const things = cases.map(({ sealed }) =>
    sealed
      .map(({ thing }) => thing)
      .toSorted()
      .join(),
  )
  expect(things.toSorted()).toEqual([
    'identity',
    'identity,note',
    'identity,note',
    'identity,note',
    'identity,note',
  ])

  for (const secret of ['Marisol', 'Quiroga', '1998-04-13', 'Says little'])
    expect(await inRows(db, needlesOf(secret))).toEqual([])

  const out = text(await readingWork().write({ as: 'htcds-csv', cases: await casesOut(worker) }))
  const back = await understood('back.csv', utf8(out))
  const first = back.rows.becomes === 'cases' ? back.rows.items : []
  const names = (items: typeof first) =>
    items.map(({ parts: { identity, coded } }) => [identity, coded.exploitation.toSorted(), coded.receivedOn])
  const sorted = (items: typeof first) =>
    names(items)
      .map((one) => JSON.stringify(one))
      .toSorted()
  expect(sorted(first)).toEqual(sorted(rows.items))
  expect(out).toContain('Says little')
  expect(out).toContain(`'=1+1`)
  // A tick that others asked for is theirs, and never ours.
  expect(out).not.toMatch(/(^|,)TRUE,/m)

  await worker.comesUpToDate()
  expect(worker.model().cases.map(({ sealed }) => openings(sealed))).toEqual(cases.map(() => 1))
  const coded = text(await readingWork().write({ as: 'ctdc', cases: codedCases(worker.model().cases) }))
  expect(coded).toContain('2018,Woman')
  expect(coded).not.toMatch(/Marisol|Quiroga|1998-04/)
})

const openings = (sealed: { openings: unknown[] }[]) =>
  sealed.reduce((sum, { openings: all }) => sum + all.length, 0)

test('three places of a file become sites once, and go out as codes and positions without prose', async () => {
  const places = {
    type: 'FeatureCollection',
    features: [
      place('Black Water camp', [-61.5, 12.1], { kind: 'mine', description: 'Ask for the foreman' }),
      place('Harbour bar', [-61.6, 12.2], { type: 'night club' }),
      place('Old estate', [-61.7, 12.3], {}),
    ],
  }
  const { file, rows } = await understood('places.geojson', utf8(JSON.stringify(places)))
  expect(file).toMatchObject({ recognised: { format: 'geojson' }, becomes: 'sites', count: 3 })
  const ports = await takingPorts(lead)
  const countries = [{ country: 'GD', zone: 'America/Grenada' } as CountryView]
  const choices = { kind: 'farm', country: 'GD', handling: 'participants', names: 'open' } as const
  const take = () => {
    const sites = ports.exchange.world().sites as unknown as SiteLine[]
    const planned = planSites(rows.becomes === 'sites' ? rows.items : [], choices, { countries, sites })
    return takeRows(
      planned.map((site) => ({ ...site, at: site.item.at })),
      (site) => takeSite(site, { handling: 'participants', seals: true, language: 'en' }, ports),
      { told: () => undefined, stopped: () => false },
    )
  }
  expect(await take()).toMatchObject({ done: 3, before: 0, refused: [] })
  expect(await take()).toMatchObject({ done: 3, before: 3, refused: [] })
  const { sites } = ports.exchange.world()
  expect(sites.map(({ code, kind }) => `${code} ${kind}`)).toEqual([
    ...['GD-M01 mine', 'GD-N01 nightclub', 'GD-A01 farm'],
  ])
  expect(ports.exchange.sealedAbout(sites[0]!.id)).toEqual(['note'])
  const out = text(await readingWork().write({ as: 'geojson', sites }))
  expect(out).not.toContain('foreman')
  const back = await understood('out.geojson', utf8(out))
  const positions = (items: typeof rows) =>
    items.becomes === 'sites' ? items.items.map(({ site: { position } }) => position?.longitude) : []
  expect(positions(back.rows)).toEqual(positions(rows))
})

function place(name: string, coordinates: [number, number], more: object) {
  return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties: { name, ...more } }
}
