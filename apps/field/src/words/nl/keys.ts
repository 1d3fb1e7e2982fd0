import type { keys as english } from '../en/keys.ts'
import type { SaidAs } from '../field-words.ts'

export const keys = {
  title: 'De sleutel van dit toestel',
  seals: 'Dit toestel kan verzegelen.',
  epoch: 'Namen, documenten en notities gaan naar sleutel {n} van uw dienst.',
  why: {
    no_root: {
      happened: 'Uw dienst heeft nog geen hoofdsleutel.',
      todo: 'Vraag uw landcoördinator die aan het bureau te maken; scan hem dan hier.',
    },
    root_not_pinned: {
      happened: 'Dit toestel kent de hoofdsleutel van zijn dienst niet.',
      todo: 'Scan hem van het scherm van wie hem heeft, of laat hem voorlezen.',
    },
    not_certified: {
      happened: 'Dit toestel heeft om bevestiging gevraagd en wacht.',
      todo: 'Wie de hoofdsleutel heeft, bevestigt het aan het bureau; daarna moet dit toestel de hub bereiken.',
    },
    no_epoch: {
      happened: 'Uw dienst heeft nog geen sleutel om naar te verzegelen.',
      todo: 'Vraag uw landcoördinator; daarna moet dit toestel de hub bereiken.',
    },
  },
  pin: 'Hoofdsleutel scannen of typen',
  pinAgain: 'Hoofdsleutel opnieuw scannen',
  ownSays: 'Lees hem voor aan mensen van andere diensten, of laat hem scannen, in persoon.',
  groups: 'Vingerafdruk, acht groepen van vijf cijfers',
  code: 'De vingerafdruk als code om te scannen',
  others: 'Andere diensten',
  othersSay:
    'Iemand wordt pas doorverwezen nadat twee mensen de vingerafdruk van de dienst vergeleken, van mens tot mens.',
  compared: 'vergeleken',
  notCompared: 'niet vergeleken',
  noRoot: 'Deze dienst heeft geen hoofdsleutel',
  isCompared: 'In persoon vergeleken door iemand van uw dienst.',
  compareSays: 'Ontmoet iemand van deze dienst. Op diens scherm moet hetzelfde staan.',
  confirm: '{agency} bevestigen',
  compareFirst: 'Vergelijk eerst',
  scanned: {
    same: 'De gescande code is dezelfde.',
    other: 'De gescande code is een andere. Bevestig niet; zeg het uw landcoördinator.',
  },
  scanTheirs: 'Hun code scannen',
  allSame: 'Alle acht groepen zijn gelijk',
  inPerson: 'Van mens tot mens vergeleken, niet per bericht',
  whoConfirms:
    'Uw landcoördinator, of bij een ngo de hulpverlener, bevestigt voor uw dienst. U kunt dit laten zien.',
  notARoot: 'Dit is geen code van een hoofdsleutel.',
  noCamera: 'De camera ging niet open. Sta hem toe of typ de cijfers.',
  pinTitle: 'De hoofdsleutel van uw dienst',
  pinSays: 'Veertig cijfers, van het scherm van wie de hoofdsleutel heeft. Nooit uit een bericht.',
  scanOwn: 'Scannen',
  hold: 'Deze hoofdsleutel vasthouden',
  digitsOf: '{n} van {most} cijfers',
} satisfies SaidAs<typeof english>
