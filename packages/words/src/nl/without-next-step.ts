import type { withoutNextStep as english } from '../en/without-next-step.ts'
import type { Wide } from '../words.ts'

export const withoutNextStep: Wide<typeof english> = {
  title: 'Zonder volgende stap',
  short: 'Geen stap',
  lead: 'Mensen voor wie niets gepland is, van alle diensten, alleen met schuilnaam en land. Vraag de landverantwoordelijke: die weet wie het is.',
  empty: 'Iedereen heeft een volgende stap',
  emptyNote: 'Hier komt wie niets gepland heeft staan, welke dienst er ook voor zorgt.',
  person: 'Persoon',
  country: 'Land',
  since: 'Niets gepland sinds',
  child: 'Pad voor kinderen',
}
