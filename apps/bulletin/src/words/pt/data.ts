import type { data as english } from '../en/data.ts'
import type { Wide } from '../words.ts'

export const data: Wide<typeof english> = {
  title: 'As mesmas tabelas para programas',
  says: 'Uma linha por célula. Uma célula oculta tem o valor vazio e o estado “hidden”. Não a leia como zero: um programa que transforma vazio em 0 está errado.',
  nothing: 'Ainda não foi publicado nada; por isso não há arquivos.',
  releaseOf: 'Comunicado {number}, {day}',
  file: 'Arquivo',
  checksum: 'SHA-256',
  everyChecksum: 'Todas as somas num arquivo',
  columnsTitle: 'Colunas',
  name: 'Nome',
  meaning: 'Significado',
  column: {
    release: 'número do comunicado',
    table: 'código da tabela',
    by: 'uma coluna para cada coisa por que se conta; “all” é um total',
    people: 'número inteiro, ou vazio se está oculto',
    status: 'shown (mostrado), hidden (oculto)',
  },
  signatureTitle: 'Assinatura do centro',
  signature:
    'O arquivo “figures.json” é exatamente o que o centro fez e duas pessoas assinaram. O seu SHA-256 em base64url é o resumo. O centro assina, com Ed25519, três linhas unidas por uma quebra de linha: as palavras, a operação, o arquivo.',
  words: 'Palavras',
  operation: 'Operação',
  digest: 'Resumo',
  key: 'Chave do centro',
  hubSignature: 'Assinatura',
  keyAdvice: 'Compare a chave por telefone com a célula coordenadora antes de confiar nela.',
  licence: 'Neste site não se pode baixar nenhum registro de uma pessoa.',
}
