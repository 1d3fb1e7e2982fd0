import type { frame as english } from '../en/frame.ts'
import type { Wide } from '../words.ts'

export const frame: Wide<typeof english> = {
  demonstration:
    'Demonstratie. Alle personen en cijfers op deze pagina zijn verzonnen; dit is geen verslag van een echte operatie.',
  unchecked: 'Machinevertaling, niet nagezien door een moedertaalspreker.',
  pages: 'Pagina’s',
  languages: 'Talen',
  page: {
    index: 'Het bericht',
    count: 'Hoe wij tellen',
    signs: 'De signalen',
    help: 'Hulp vinden',
    jobs: 'Voor vertrek',
    data: 'Gegevens',
  },
  neutralTitle: 'Informatie',
  leave: 'Verlaat deze pagina',
  footer:
    'Libertad is opensourcesoftware. Deze pagina plaatst geen cookies, draait geen script en vraagt niets van u.',
  footerLeave:
    '“Verlaat deze pagina” opent een onschuldige pagina, maar het bezoek blijft in de geschiedenis van deze browser staan. Wie dit toestel heeft, kan het zien.',
  kitchen: {
    title: 'Keukenmaten',
    cup: 'Kop',
    millilitres: 'Milliliter',
    note: 'Een eetlepel is 15 milliliter, een theelepel 5.',
  },
}
