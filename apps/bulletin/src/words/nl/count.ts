import type { count as english } from '../en/count.ts'
import type { Wide } from '../words.ts'

export const count: Wide<typeof english> = {
  title: 'Eén mens, één telling',
  says: 'Dezelfde vrouw kan in april bij een mijn worden aangetroffen en in mei opnieuw aan een grens, door twee instanties, in twee spellingen. Haar instanties maken van haar naam een code die niemand kan terugdraaien. De centrale vergelijkt codes en vraagt beide instanties: is dit één persoon? Zij beslissen. De centrale ziet nooit een naam.',
  range: 'Waarom het een bereik is',
  rangeSays: [
    'Over sommige paren meldingen kon nog niemand oordelen: het kan één persoon zijn of twee.',
    'Van mensen wier meldingen geen code dragen weten wij alleen hoe vaak anderen twee keer zijn aangetroffen.',
    'Minstens en hoogstens zeggen hoe ver het ware getal van de beste telling kan liggen.',
  ],
  wordsTitle: 'Wat de woorden betekenen',
  word: [
    ['Aangetroffen', 'Een team sprak met iemand en schreef dat op. Daarmee is niets beslist.'],
    [
      'Vermoedelijk slachtoffer',
      'Een met naam bekende medewerker vond redelijke gronden. De bescherming begint. Geen oordeel van een rechter.',
    ],
    [
      'Vastgesteld slachtoffer',
      'Zo besliste de bevoegde instantie van het land. Telt onder de vermoedelijke mee, wordt er nooit bij opgeteld.',
    ],
    ['Aangehouden', 'Verdacht. Niet schuldig zolang een rechter dat niet zegt.'],
    ['“Gered”', 'In dit woord tellen wij niet.'],
  ],
  hideTitle: 'Wat wij verbergen, en waarom',
  hideBelow:
    'Elk aantal mensen van {from} tot en met {to}: waar weinig mensen wonen, kan het iemand verraden.',
  hideSmall: 'Elk klein aantal mensen: waar weinig mensen wonen, kan het iemand verraden.',
  hide: [
    'Een tweede getal in dezelfde rij en kolom, zodat aftrekken het eerste niet teruggeeft. Beide zien er gelijk uit.',
    'Dagen, afzonderlijke plaatsen en afzonderlijke gevallen: geen tabel heeft ze.',
    'Elke nieuwe tabel wordt aangevallen samen met alle tabellen die hier ooit verschenen, voordat twee mensen haar mogen ondertekenen.',
  ],
  attack: {
    one: 'In bericht {number} is één getal verborgen. Het nauwste bereik waarin een aanvaller het kan plaatsen telt {narrowest} waarden.',
    other:
      'In bericht {number} zijn {n} getallen verborgen. Het nauwste bereik waarin een aanvaller er een kan plaatsen telt {narrowest} waarden.',
  },
  unknownTitle: 'Wat wij niet weten',
  unknown:
    'Mensen die niemand aantrof. Mensen die niet geteld wilden worden: sommigen zeiden nee en staan niet in deze cijfers. Hoeveel van de aangetroffen mensen uiteindelijk als slachtoffer worden vastgesteld.',
}
