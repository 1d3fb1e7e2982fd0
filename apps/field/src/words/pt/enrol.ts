import type { enrol as english } from '../en/enrol.ts'
import type { SaidAs } from '../field-words.ts'

export const enrol = {
  title: 'Traga o seu convite',
  lead: 'Dá-lho o responsável nacional ou a coordenação: como código para ler ou como ligação. Serve uma vez.',
  scan: 'Ler o código',
  scanning: 'Ponha o código na moldura',
  camera: 'Imagem da câmara',
  noCamera: 'A câmara não abriu. Autorize-a no navegador ou cole a ligação.',
  notAnInvitation: 'Isto não é um convite deste tipo.',
  link: 'Ligação do convite',
  linkHint: 'Começa pelo endereço da central.',
  read: 'Abrir o convite',
  reading: 'A ler o convite',
  cardTitle: 'É você?',
  operation: 'Operação',
  workName: 'Nome de trabalho',
  agency: 'Agência',
  role: 'Função',
  validUntil: 'Válido até',
  checkedTitle: 'O que este telefone verifica',
  checked: {
    signed: 'Assinou-o alguém que pode convidar.',
    unused: 'Ninguém o usou antes.',
    ownKey: 'O telefone cria a sua própria chave, que nunca sai dele.',
  },
  compare: 'Compare o nome com quem o convidou antes de continuar.',
  use: 'Inscrever este telefone',
  using: 'A criar a chave deste telefone',
} satisfies SaidAs<typeof english>
