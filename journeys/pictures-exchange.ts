import type { Page } from 'playwright-core'

const header =
  'prs_FirstName,prs_SecondName,prs_Gender,prs_Birthdate,prs_Citizenship,vic_TypeOfExploitation,cas_IncomingReferralDate,con_Consent'
/** Made-up people; two rows have something that hinders. */
const cases = [
  'Marisol,Quiroga,Feminine,1998-04-13,VE,SexualExploitation,2018-04-03,TRUE',
  'Inés,Aponte,Feminine,no day,VE,ForcedLabour,2018-04-03,FALSE',
  'Tomás,Rendón,Masculine,1985,CO,ForcedLabour;Servitude,2018-04-04,',
  'Luz,Prado,Feminine,1990-01-02,Guiana,Other,2018-04-04,maybe',
]
const place = (name: string, coordinates: number[], kind: string) => ({
  ...{ type: 'Feature', geometry: { type: 'Point', coordinates }, properties: { name, kind } },
})
const places = {
  type: 'FeatureCollection',
  features: [
    place('Black Water camp', [-59.11, 6.11], 'mine'),
    place('Harbour bar', [-58.12, 6.82], 'night club'),
    place('Old estate', [-57.93, 6.03], 'farm'),
  ],
}
const release =
  'Operation Alba, carried out in 13 countries from 3 to 9 April 2018, led to 22 arrests and the rescue of nearly 350 potential victims of trafficking.'
const paper = 'Police in 14 countries freed 350 women from human trafficking and arrested 22 people.'

type Take = (page: Page, name: string) => Promise<void>

/** Pictures of files that come in and go out, and of what was published, at a desk that is enrolled. */
export async function picturesOfExchange(page: Page, both: Take): Promise<void> {
  await goTo(page, 'Files of others')
  await give(page, 'cases.csv', [header, ...cases].join('\n'))
  await page.getByText('Cases, HTCDS').first().waitFor()
  await both(page, 'exchange-problems')
  await give(page, 'places.geojson', JSON.stringify(places))
  await page.getByText('3 places to report').waitFor()
  await both(page, 'exchange-places')
  await page.getByRole('button', { name: 'Give out' }).click()
  await page.getByRole('button', { name: 'sites.geojson' }).waitFor()
  await both(page, 'exchange-out')
  await goTo(page, 'What others report')
  for (const [name, text] of [
    ['Release', release],
    ['Paper', paper],
  ] as const) {
    await page.getByLabel('Text of the item').fill(text)
    await page.getByLabel('Outlet').fill(name)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('columnheader', { name }).waitFor()
  }
  await both(page, 'reports')
}

const goTo = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true }).click()

const give = (page: Page, name: string, text: string) =>
  page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })
