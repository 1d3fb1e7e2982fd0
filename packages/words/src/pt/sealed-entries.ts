import type { sealedEntries as english } from '../en/sealed-entries.ts'
import type { Wide } from '../words.ts'

export const sealedEntries: Wide<typeof english> = {
  'sealed.written': 'Selado em um dispositivo: {sealedThing}.',
  'sealed.revised': 'Conteúdo selado revisto.',
  'sealed.rewrapped': 'Definido de novo quem pode abrir um conteúdo selado.',
  'sealed.opened': 'Abertura de um conteúdo selado anotada: {accessGround}.',
  'agency.root_declared': 'Chave raiz de uma entidade declarada.',
  'agency.root_changed': 'Chave raiz de uma entidade trocada: {keyChangeReason}.',
  'agency.root_confirmed':
    'Chave raiz de uma entidade conferida pessoalmente e confirmada por outra entidade.',
  'agency.epoch_begun': 'Nova chave de selagem de uma entidade: {keyChangeReason}.',
  'agency.epoch_shared': {
    one: 'Chave de selagem de uma entidade entregue a {n} integrante.',
    other: 'Chave de selagem de uma entidade entregue a {n} integrantes.',
  },
  'agency.recovery_set': 'Recuperação de uma chave raiz preparada com {n} guardiões.',
  'agency.recovery_asked': 'Recuperação de uma chave raiz solicitada.',
  'agency.recovery_helped': 'Um guardião deu a sua parte para recuperar uma chave raiz.',
  'person.key_offered': 'Um dispositivo ofereceu uma chave para conteúdo selado.',
  'person.key_certified': 'Chave de um dispositivo certificada pela sua entidade.',
  'person.key_ended': 'Chave de um dispositivo encerrada: {revocation}.',
}
