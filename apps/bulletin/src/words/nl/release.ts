import type { release as english } from '../en/release.ts'
import type { Wide } from '../words.ts'

export const release: Wide<typeof english> = {
  title: 'Wat {operation} vond',
  nothingTitle: 'Er is nog niets gepubliceerd',
  nothing:
    'Hier staat een bericht zodra twee mensen het op twee toestellen hebben ondertekend. Tot dan zegt deze pagina niets, en ook dat zegt niets.',
  kicker: 'Bericht {number}, {day}',
  kickerDays: '{days} · bericht {number}, {day}',
  headline: {
    one: 'mens, één keer geteld, is aangetroffen door teams die op signalen van mensenhandel letten.',
    other:
      'mensen, ieder één keer geteld, zijn aangetroffen door teams die op signalen van mensenhandel letten.',
  },
  atLeast: 'minstens',
  atMost: 'hoogstens',
  bar: 'Minstens {low}, beste telling {best}, hoogstens {high}',
  why: 'Tussen {low} en {high}, met {level} procent zekerheid: dezelfde persoon kan twee keer zijn aangetroffen, en niet van elk paar meldingen is te zeggen of het één persoon is of twee.',
  notFound:
    'Aangetroffen zijn beslist niets. Vermoedelijke en vastgestelde slachtoffers tellen onder deze mensen mee en worden er nooit bij opgeteld.',
  arrests: {
    one: 'mens aangehouden; de rechter beslist over schuld',
    other: 'mensen aangehouden; de rechter beslist over schuld',
  },
  countries: { one: 'land deed mee', other: 'landen deden mee' },
  sites: { one: 'bezochte plaats', other: 'bezochte plaatsen' },
  asOf: 'Geteld tot {moment} UTC.',
  table: {
    sex_age: 'Wie zij zijn',
    exploitation: 'Wat hun is aangedaan',
    place: 'Waar zij zijn aangetroffen',
    exploitation_sex: 'Wat wie is aangedaan',
    place_sex: 'Wie waar is aangetroffen',
    country: 'In welke landen',
  },
  moreTables: 'Meer tabellen',
  people: 'Mensen',
  hidden: 'verborgen',
  hiddenSays:
    'Verborgen betekent niet nul. Een getal van {from} tot en met {to} is verborgen omdat het naar een persoon kan wijzen; andere zijn verborgen zodat het niet te berekenen is.',
  roundedSays:
    'Elk getal is apart afgerond op een veelvoud van {base}; rijen en kolommen tellen daarom niet altijd op tot hun totaal.',
  noiseSays:
    'Bij elk getal is een beetje toeval gevoegd, zodat niemand aan te wijzen is. Rijen en kolommen tellen niet altijd op tot hun totaal.',
  more: 'Hoe wij tellen en wat wij verbergen',
  changes: 'Wat veranderd is sinds bericht {number}',
  changed: {
    people: 'Mensen: {now} in plaats van {before}.',
    arrests: 'Aanhoudingen: {now} in plaats van {before}.',
    countries: 'Landen: {now} in plaats van {before}.',
    sitesVisited: 'Bezochte plaatsen: {now} in plaats van {before}.',
  },
  unchanged: 'Het hoofdcijfer en de feiten zijn niet veranderd.',
  reason: {
    counted_again: 'Waarom: er is opnieuw geteld, met meer antwoorden over wie dezelfde persoon is.',
    late_figures: 'Waarom: er kwamen late cijfers.',
    mistake: 'Waarom: er stond een fout in het eerdere bericht.',
    unsafe: 'Waarom: de eerdere tabellen konden naar een persoon wijzen.',
    not_needed: 'Waarom: het eerdere bericht was niet nodig.',
  },
  earlier: 'Eerdere berichten',
  replaced: 'Bericht {number}, {day}, vervangen. Het hoofdcijfer was {best} (tussen {low} en {high}).',
  withdrawn: 'Bericht {number}, {day}, ingetrokken. Het hoofdcijfer was {best} (tussen {low} en {high}).',
  standing:
    'Bericht {number}, {day}, blijft naast dit bericht gelden. Het hoofdcijfer is {best} (tussen {low} en {high}).',
  noneStands: 'Er geldt nu geen bericht',
  onlyHeadline:
    'Van een vervangen of ingetrokken bericht blijft alleen het hoofdcijfer openbaar: twee stellen tabellen kunnen van elkaar worden afgetrokken.',
  signed: 'Wie ondertekende',
  files: 'Alle tabellen als bestanden, met controlesommen',
  press: 'Voor de pers',
  pressSays: 'Deze tekst mag ongewijzigd worden gebruikt.',
  needHelp: 'Heeft u of iemand die u kent hulp nodig?',
}
