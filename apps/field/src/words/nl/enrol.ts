import type { enrol as english } from '../en/enrol.ts'
import type { SaidAs } from '../field-words.ts'

export const enrol = {
  title: 'Breng uw uitnodiging',
  lead: 'U krijgt die van uw landverantwoordelijke of de coördinatie: als code om te scannen of als link. Ze werkt één keer.',
  scan: 'De code scannen',
  scanning: 'Houd de code in het kader',
  camera: 'Beeld van de camera',
  noCamera: 'De camera ging niet open. Sta haar toe in de browser of plak de link.',
  notAnInvitation: 'Dit is geen uitnodiging van deze soort.',
  link: 'Uitnodigingslink',
  linkHint: 'Begint met het adres van de hub.',
  read: 'De uitnodiging openen',
  reading: 'De uitnodiging wordt gelezen',
  cardTitle: 'Bent u dit?',
  operation: 'Operatie',
  workName: 'Werknaam',
  agency: 'Dienst',
  role: 'Rol',
  validUntil: 'Geldig tot',
  checkedTitle: 'Wat dit toestel nagaat',
  checked: {
    signed: 'Iemand die mag uitnodigen heeft haar getekend.',
    unused: 'Niemand heeft haar eerder gebruikt.',
    ownKey: 'Het toestel maakt een eigen sleutel, die het nooit verlaat.',
  },
  compare: 'Vergelijk de naam met wie u uitnodigt voordat u verdergaat.',
  use: 'Dit toestel inschrijven',
  using: 'De sleutel van dit toestel wordt gemaakt',
} satisfies SaidAs<typeof english>
