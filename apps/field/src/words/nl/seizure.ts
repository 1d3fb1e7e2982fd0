import type { seizure as english } from '../en/seizure.ts'
import type { SaidAs } from '../field-words.ts'

export const seizure = {
  title: 'In beslag genomen',
  seized: {
    one: 'In beslag om {time}, {n} voorwerp',
    other: 'In beslag om {time}, {n} voorwerpen',
  },
  addFirst: 'Voeg iets toe',
  add: 'Voorwerp toevoegen',
  item: 'Wat wordt meegenomen?',
  keepItem: 'Dit voorwerp bewaren',
  lacks: {
    thing: 'Kies wat het is',
    count: 'Hoeveel?',
    sum: 'Bedrag en munt',
    names: 'Twee verschillende namen',
  },
  howMany: 'Hoeveel?',
  bag: 'Nummer van de verzegelde zak',
  sealed: 'Verzegeld bewaard, niet in de invoer',
  takeOut: 'Dit voorwerp verwijderen',
  sum: 'Bedrag',
  currency: 'Munt',
  otherCurrency: 'Een andere: drie letters',
  twoCount: 'Geteld door twee',
  firstName: 'Eerste van de twee',
  secondName: 'De ander',
  inBag: 'Zak {bag}',
  countedBy: 'Geteld door {names}',
  whose: 'Van wie zijn de papieren?',
  handBack: 'Geef nu terug, tegen een handtekening, tenzij de officier van justitie er een wil houden.',
  hersBack: 'Gekoppeld en teruggegeven',
  handedBackTo: '{person}: papieren teruggegeven.',
  handBackTitle: 'Papieren teruggeven',
  handedBack: {
    one: '{n} document teruggegeven',
    other: '{n} documenten teruggegeven',
  },
  chooseWhose: 'Kies van wie',
  allBack: 'Alle papieren zijn terug',
  cannotSeal:
    'Dit toestel kan nog niet verzegelen: zakken, namen en teruggegeven papieren worden niet bewaard. Schrijf ze op.',
} satisfies SaidAs<typeof english>
