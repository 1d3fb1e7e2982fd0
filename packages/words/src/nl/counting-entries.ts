import type { countingEntries as english } from '../en/counting-entries.ts'
import type { Wide } from '../words.ts'

export const countingEntries: Wide<typeof english> = {
  'person_met.tokens_given':
    'Van een aangetroffen persoon zijn kenmerken afgegeven, zodat zij één keer wordt geteld.',
  'judgement.given': 'Antwoord over twee dossiers: {samenessAnswer}.',
  'judgement.changed': 'Antwoord over twee dossiers gewijzigd: {samenessAnswer}.',
  'judgement.taken_back': 'Een antwoord over twee dossiers is ingetrokken.',
  'settlement.given': 'De coördinatie besliste over twee dossiers: {samenessAnswer}.',
  'settlement.changed': 'De coördinatie besliste opnieuw over twee dossiers: {samenessAnswer}.',
  'settlement.taken_back': 'De coördinatie trok haar antwoord over twee dossiers in.',
  'release.prepared': 'Publicatie {n} is voorbereid.',
  'release.signed': 'Een tweede persoon ondertekende een publicatie.',
  'release.withdrawn': 'Een publicatie is ingetrokken: {correctionReason}.',
}
