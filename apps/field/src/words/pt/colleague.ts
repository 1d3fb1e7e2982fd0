import type { colleague as english } from '../en/colleague.ts'
import type { SaidAs } from '../field-words.ts'

export const colleague = {
  title: 'O telefone de um colega',
  lead: 'Cria um convite para um telefone novo. Serve uma vez.',
  choose: 'Escolha quem',
  invite: 'Convidar o telefone de {name}',
  making: 'A criar o convite',
  nobody: 'Este telefone não conhece mais ninguém da sua entidade.',
  needsHub: 'Um convite vale quando a central o tem: é preciso rede.',
  show: 'Convite para {name}',
  showSays: 'Deixe o telefone novo lê-lo aqui. Não fica guardado em lado nenhum.',
  code: 'Convite como código para ler',
  until: 'Serve uma vez, até {at}.',
} satisfies SaidAs<typeof english>
