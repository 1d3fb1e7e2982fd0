import type { countingEntries as english } from '../en/counting-entries.ts'
import type { Wide } from '../words.ts'

export const countingEntries: Wide<typeof english> = {
  'person_met.tokens_given': 'Foram entregues chaves de comparação de uma pessoa, para contá-la uma só vez.',
  'judgement.given': 'Resposta sobre dois registros: {samenessAnswer}.',
  'judgement.changed': 'Resposta sobre dois registros alterada: {samenessAnswer}.',
  'judgement.taken_back': 'Uma resposta sobre dois registros foi retirada.',
  'settlement.given': 'A coordenação decidiu sobre dois registros: {samenessAnswer}.',
  'settlement.changed': 'A coordenação decidiu de novo sobre dois registros: {samenessAnswer}.',
  'settlement.taken_back': 'A coordenação retirou sua resposta sobre dois registros.',
  'release.prepared': 'A publicação {n} foi preparada.',
  'release.signed': 'Uma segunda pessoa assinou uma publicação.',
  'release.withdrawn': 'Uma publicação foi retirada: {correctionReason}.',
}
