import type { arrest as english } from '../en/arrest.ts'
import type { SaidAs } from '../field-words.ts'

export const arrest = {
  pages: {
    victim: 'Is deze persoon misschien ook slachtoffer?',
    who: 'Wie wordt aangehouden?',
    ground: 'Op welke grond?',
    told: 'Wat is gezegd?',
  },
  victimSays:
    'Gedwongen, vastgehouden, schulden, papieren afgenomen? Wie tot een misdrijf gedwongen werd, wordt beschermd, niet gestraft.',
  victim: {
    no_sign: 'Geen teken daarvan',
    perhaps: 'Misschien',
    not_asked: 'Nog niet gevraagd',
  },
  prosecutor:
    'Dan beslist een officier van justitie. Noteer de persoon ook als ontmoet en vraag eerst om een tolk.',
  asPerson: 'Als ontmoet persoon noteren',
  child: 'Is misschien onder de 18: eerst een voogd of belangenbehartiger, en daarvoor geen verhoor.',
  roles: 'Zou zijn geweest',
  untilConvicted: 'Verdachte tot veroordeling. Niets gekozen betekent: niet bekend.',
  language: 'Taal die de persoon begrijpt',
  told: {
    reason: 'Reden gezegd',
    rights: 'Rechten gezegd, allemaal',
  },
  toldAt: '{time}, {language}',
  toldNow: 'Raak aan als u het gezegd heeft: de tijd wordt bewaard',
  medic: 'Gewond of ziek: gezien door een arts',
  note: 'Notitie, verzegeld',
  noteSays: 'Namen en verhalen horen hier en nergens anders. Alleen sleutels van uw dienst openen het.',
  cannotSeal:
    'Dit toestel kan nog niet verzegelen: de tekens hierboven worden niet bewaard. Schrijf ze op papier.',
  readers: 'de aanhouding: alle deelnemers. Tekens en notitie: alleen {agency}, verzegeld.',
  arrestedAt: 'Aangehouden om {time}',
} satisfies SaidAs<typeof english>
