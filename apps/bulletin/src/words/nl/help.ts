import type { help as english } from '../en/help.ts'
import type { Wide } from '../words.ts'

export const help: Wide<typeof english> = {
  title: 'Hulp vinden',
  says: 'Hulp is gratis. U hoeft uw naam niet te geven. U hoeft niet met de politie te praten om geholpen te worden.',
  draft:
    'Conceptpagina. Nummers met “niet bevestigd” zijn niet bevestigd door het nationale bureau van hun land. Tot dan mag deze pagina niet als advies verschijnen.',
  country: 'Land',
  number: 'Nummer',
  sure: 'Hoe zeker',
  none: 'Nog geen nummer gevonden.',
  tooOld: 'Niet getoond: onze enige bron is van omstreeks {year}.',
  sourceOf: 'Bron van {date}',
  sourceUndated: 'Bron zonder datum',
  seen: '{source} · gezien {day}, niet bevestigd',
  confirmed: 'Bevestigd op {day}',
  confirmedSource: 'door het nationale bureau · eerste bron: {source}',
  allDay: '24 uur',
  note: {
    women: 'voor vrouwen',
    crisis: 'crisislijn',
    general_emergency: 'het algemene alarmnummer, geen lijn tegen mensenhandel',
    crime_stoppers: 'Crime Stoppers, geen lijn tegen mensenhandel',
  },
  silentTitle: 'Als u niet kunt spreken',
  silent: [
    'Bel en zwijg: sommige lijnen stellen ja-neevragen.',
    'Schrijf het nummer op papier, zonder naam erbij.',
    'Vraag een verpleegkundige, leraar of priester om te bellen.',
  ],
}
