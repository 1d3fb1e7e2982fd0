import type { press as english } from '../en/press.ts'
import type { Wide } from '../words.ts'

export const press: Wide<typeof english> = {
  people: {
    one: '{operation}: teams die op signalen van mensenhandel letten, troffen {people.best} mens aan. Het ware getal is, met {level} procent zekerheid, minstens {people.low} en hoogstens {people.high}; ieder mens is één keer geteld.',
    other:
      '{operation}: teams die op signalen van mensenhandel letten, troffen {people.best} mensen aan. Het ware getal is, met {level} procent zekerheid, minstens {people.low} en hoogstens {people.high}; ieder mens is één keer geteld.',
  },
  sites: { one: 'Teams bezochten {sitesVisited} plaats.', other: 'Teams bezochten {sitesVisited} plaatsen.' },
  countries: { one: '{countries} land deed mee.', other: '{countries} landen deden mee.' },
  arrests: {
    one: '{arrests} mens is als verdachte aangehouden. De rechter beslist over schuld.',
    other: '{arrests} mensen zijn als verdachte aangehouden. De rechter beslist over schuld.',
  },
  notFound:
    'Aangetroffen zijn beslist niets over iemand. Vermoedelijke en vastgestelde slachtoffers tellen onder deze mensen mee en mogen er niet bij worden opgeteld.',
  hidden:
    'Kleine getallen zijn verborgen, zodat zij niet naar een persoon kunnen wijzen. Verborgen betekent niet nul.',
  rounded: 'Getallen in de tabellen zijn afgerond op veelvouden van {protection.base}.',
  noise: 'Bij de getallen in de tabellen is een beetje toeval gevoegd, zodat niemand aan te wijzen is.',
  release: 'Dit zijn de cijfers van bericht {number}.',
}
