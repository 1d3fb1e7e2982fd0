export const decide = {
  decision: 'beslissing',
  title: 'Wat stelt u vast?',
  lead: 'Uw naam staat eronder, niet die van de app. Bescherming begint met “vermoedelijk” en wacht niet op bewijs.',
  detail: {
    presumed: 'redelijke gronden; hulp en bedenktijd beginnen',
    identified: 'aan de bevoegde instantie van het land',
    not_victim: 'kan worden heropend',
    unknown: 'contact houden, elders opnieuw vragen',
  },
  differs: 'Dit is een andere vaststelling dan het voorstel. Dat mag, en wordt bewaard.',
  because: 'Omdat',
  under: 'Volgens de wet: {country}',
  palermo: 'Protocol van Palermo, artikel 3',
  by: 'Door',
  as: 'Als',
  agency: 'Instantie',
  notASuspect:
    'Vanaf nu geen verdachte voor wat de persoon gedwongen deed. Dat veranderen vraagt een officier van justitie, met naam.',
  sign: 'Ondertekenen: {finding}',
  missing: { status: 'Kies een vaststelling', reasons: 'Kies een reden', law: 'Kies de wet' },
  notYours: 'Uw rol beslist hier niet over',
}
