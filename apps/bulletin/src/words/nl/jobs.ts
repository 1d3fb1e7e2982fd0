import type { jobs as english } from '../en/jobs.ts'
import type { Wide } from '../words.ts'

export const jobs: Wide<typeof english> = {
  title: 'Werk aangeboden in het buitenland? Tien dingen om na te gaan voor u vertrekt',
  says: 'De meeste mensen die werk aanbieden zijn eerlijk. Deze vragen kosten niets, en een eerlijke werkgever beantwoordt ze.',
  check: [
    ['Is er een schriftelijk contract in uw taal?', 'Loon, uren, plaats, werkgever. Laat een kopie thuis.'],
    ['Bestaat het bedrijf op dat adres?', 'Vraag het iemand die daar woont, niet wie het aanbod deed.'],
    [
      'Wie betaalt de reis, en staat u daarvoor in de schuld?',
      'Een schuld die groeit is een keten. Vraag het bedrag op papier.',
    ],
    ['Wie bewaart uw paspoort?', 'Alleen u. Laat een kopie bij uw familie.'],
    ['Welk visum is het? Een toeristenvisum is geen werkvergunning.', 'Vraag het zelf bij het consulaat.'],
    ['Waar slaapt u, en mag u komen en gaan?', ''],
    ['Hoe krijgt u uw loon?', 'In de hand of op uw eigen rekening, niet “aan het eind”.'],
    ['Jaagt iemand u op, of moet uw familie het niet weten?', 'Stop. Dat is de sterkste waarschuwing.'],
    [
      'Spreek een woord af met iemand thuis',
      'Zegt u het aan de telefoon, dan roepen zij hulp in. Spreek een dag af om te bellen.',
    ],
    ['Leer één hulpnummer van het land uit het hoofd', ''],
  ],
  goneTitle: 'Is iemand al vertrokken en komt er geen antwoord?',
  gone: 'Schrijf het laatste bericht, de plaats en de namen op. Bel een hulplijn of de politie van uw land. Bedreig de ronselaar niet: dat kan de persoon in gevaar brengen.',
}
