import type { sealedRefusals as english } from '../en/sealed-refusals.ts'
import type { Wide } from '../words.ts'
import { kept, nothing } from './what-was-kept.ts'

export const sealedRefusals: Wide<typeof english> = {
  sealed_missing: {
    happened: 'Uma parte selada não chegou com o seu registro.',
    kept,
    todo: 'Envie os dois mais uma vez, a partir do dispositivo que selou a parte.',
  },
  sealed_wrong: {
    happened: 'Uma parte selada não é a que foi assinada.',
    kept,
    todo: 'Envie-a mais uma vez. Se continuar, sele-a de novo e avise a administração do servidor.',
  },
  sealed_too_large: {
    happened: 'Uma parte selada é maior do que o servidor aceita.',
    kept,
    todo: 'Reduza-a, por exemplo com uma imagem menor, e sele-a de novo.',
  },
  basis_unknown: {
    happened:
      'Um encaminhamento exige um consentimento ou uma base legal, e o servidor não conhece o indicado.',
    kept,
    todo: 'Envie primeiro o consentimento ou a base legal, e depois o encaminhamento mais uma vez.',
  },
  basis_ended: {
    happened: 'O consentimento ou a base legal para isto foi retirado ou venceu.',
    kept,
    todo: 'Não repasse nada. Converse com a pessoa; se ela quiser, pergunte de novo.',
  },
  second_person_needed: {
    happened: 'Uma segunda pessoa precisa concordar para que isto valha.',
    kept,
    todo: 'Peça a outra pessoa habilitada que concorde em outro dispositivo e envie mais uma vez.',
  },
  reading_not_written_down: {
    happened: 'O conteúdo selado só é entregue depois de anotado o motivo para abri-lo.',
    kept: nothing,
    todo: 'Indique por que o abre e tente de novo.',
  },
  keys_missing: {
    happened: 'Ainda faltam chaves necessárias para isto.',
    kept: nothing,
    todo: 'Peça a quem guarda as chaves da sua entidade que as prepare ou as entregue a este dispositivo. Se forem de outra entidade, pergunte lá.',
  },
  root_not_confirmed: {
    happened: 'A chave raiz da outra entidade ainda não foi confirmada.',
    kept: nothing,
    todo: 'Compare a impressão digital da chave pessoalmente com alguém dessa entidade e confirme-a.',
  },
  root_changed: {
    happened: 'A chave raiz de uma entidade mudou, e a nova ainda não é reconhecida.',
    kept: nothing,
    todo: 'Não sele nada para essa entidade. Compare a impressão digital da nova chave pessoalmente e confirme-a.',
  },
  not_for_your_keys: {
    happened: 'Isto não foi selado para as suas chaves.',
    kept: nothing,
    todo: 'Se precisar disto para o seu trabalho, consulte a entidade que o selou.',
  },
  seal_broken: {
    happened: 'Um conteúdo selado não se abre: foi danificado ou alterado.',
    kept: nothing,
    todo: 'Não confie nele. Passe o código abaixo à administração do servidor.',
  },
}
