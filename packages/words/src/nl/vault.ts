import type { sealed as englishSealed, vault as english } from '../en/vault.ts'
import type { Wide } from '../words.ts'

export const vault: Wide<typeof english> = {
  state: { none: 'Nog geen kluis', locked: 'Kluis dicht', open: 'Kluis open' },
  left: 'sluit over {age}',
  noneSays:
    'Namen, notities en papieren zijn verzegeld. Deze browser heeft een kluis nodig om ze te openen. Al het andere werkt zonder.',
  lockedSays: 'Namen, notities en papieren blijven verzegeld tot u de kluis opent.',
  setUp: 'De kluis inrichten',
  setUpSays: 'Een wachtzin opent haar. Niemand kan die terughalen: de hub niet, uw dienst niet.',
  passphrase: 'Wachtzin',
  passphraseHint: 'Vijf woorden die niet bij elkaar horen, of zestien tekens.',
  again: 'Nog eens hetzelfde',
  notSame: 'Deze twee zijn niet gelijk.',
  suggest: 'Er een voorstellen',
  making: 'De kluis wordt gemaakt. Dat duurt enkele seconden.',
  weakness: {
    too_short: 'Te kort',
    repeats: 'Herhaalt zich',
    only_digits: 'Alleen cijfers',
    other: 'Te makkelijk te raden',
  },
  unlock: 'De kluis openen',
  unlocking: 'Gaat open. Dat duurt enkele seconden.',
  wrong: 'Dat opende haar niet.',
  wait: 'De volgende poging telt over {age}.',
  usePasskey: 'De toegangssleutel gebruiken',
  addPasskey: 'Een toegangssleutel toevoegen',
  lock: 'Nu sluiten',
  openNames: 'De namen openen',
  namesSay:
    'Toont hoe ieder in uw zorg wordt genoemd, zodat u op naam kunt zoeken. Namen sluiten met de kluis.',
  namesOpen: 'De namen zijn open: zoeken vindt ze. Ze sluiten met de kluis.',
  noNames: 'Er zijn geen namen verzegeld bij de mensen in uw zorg.',
}

export const sealed: Wide<typeof englishSealed> = {
  onWhatGround: 'Op welke grond?',
  groundIsWritten: 'Staat in het logboek voordat er iets te zien is: wie, wanneer en deze grond.',
  opening: 'Gaat open',
}
