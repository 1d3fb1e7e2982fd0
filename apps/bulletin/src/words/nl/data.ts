import type { data as english } from '../en/data.ts'
import type { Wide } from '../words.ts'

export const data: Wide<typeof english> = {
  title: 'Dezelfde tabellen voor programma’s',
  says: 'Eén rij per cel. Een verborgen cel heeft een lege waarde en de status “hidden”. Lees die niet als nul: een programma dat van leeg 0 maakt, is fout.',
  nothing: 'Er is nog niets gepubliceerd, dus er zijn geen bestanden.',
  releaseOf: 'Bericht {number}, {day}',
  file: 'Bestand',
  checksum: 'SHA-256',
  everyChecksum: 'Alle controlesommen in één bestand',
  columnsTitle: 'Kolommen',
  name: 'Naam',
  meaning: 'Betekenis',
  column: {
    release: 'nummer van het bericht',
    table: 'code van de tabel',
    by: 'een kolom voor alles waarnaar is geteld; “all” is een totaal',
    people: 'geheel getal, of leeg als het verborgen is',
    status: 'shown (getoond), hidden (verborgen)',
  },
  signatureTitle: 'Handtekening van de centrale',
  signature:
    'Het bestand “figures.json” is precies wat de centrale maakte en twee mensen ondertekenden. De SHA-256 ervan in base64url is het kenmerk. De centrale tekent, met Ed25519, drie regels met een regeleinde ertussen: de woorden, de operatie, het bestand.',
  words: 'Woorden',
  operation: 'Operatie',
  digest: 'Kenmerk',
  key: 'Sleutel van de centrale',
  hubSignature: 'Handtekening',
  keyAdvice: 'Vergelijk de sleutel per telefoon met de coördinatiecel voordat u erop vertrouwt.',
  licence: 'Nergens op deze site is een gegeven over één persoon te downloaden.',
}
