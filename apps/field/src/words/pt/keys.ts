import type { keys as english } from '../en/keys.ts'
import type { SaidAs } from '../field-words.ts'

export const keys = {
  title: 'A chave deste telefone',
  seals: 'Este telefone pode selar.',
  epoch: 'Nomes, documentos e notas vão para a chave {n} da sua entidade.',
  why: {
    no_root: {
      happened: 'A sua entidade ainda não tem chave raiz.',
      todo: 'Peça ao seu responsável nacional que a crie na secretária; depois leia-a aqui.',
    },
    root_not_pinned: {
      happened: 'Este telefone não conhece a chave raiz da sua entidade.',
      todo: 'Leia-a no ecrã de quem a tem, ou peça que lha leiam.',
    },
    not_certified: {
      happened: 'Este telefone pediu certificação e espera.',
      todo: 'Quem tem a raiz certifica-o na secretária; depois este telefone tem de contactar a central.',
    },
    no_epoch: {
      happened: 'A sua entidade ainda não tem chave para a qual selar.',
      todo: 'Pergunte ao seu responsável nacional; depois este telefone tem de contactar a central.',
    },
  },
  pin: 'Ler ou escrever a chave raiz',
  pinAgain: 'Ler de novo a chave raiz',
  ownSays: 'Leia-a a pessoas de outras entidades, ou deixe-as lê-la, em pessoa.',
  groups: 'Impressão, oito grupos de cinco algarismos',
  code: 'A impressão como código para ler',
  others: 'Outras entidades',
  othersSay:
    'Só se encaminha alguém para uma entidade depois de duas pessoas compararem a impressão, frente a frente.',
  compared: 'comparada',
  notCompared: 'por comparar',
  noRoot: 'Esta entidade não tem chave raiz',
  isCompared: 'Comparada em pessoa por alguém da sua entidade.',
  compareSays: 'Encontre-se com alguém desta entidade. O ecrã dela tem de mostrar o mesmo.',
  confirm: 'Confirmar {agency}',
  compareFirst: 'Compare primeiro',
  scanned: {
    same: 'O código lido é o mesmo.',
    other: 'O código lido é outro. Não confirme; avise o seu responsável nacional.',
  },
  scanTheirs: 'Ler o código deles',
  allSame: 'Os oito grupos são iguais',
  inPerson: 'Comparado frente a frente, não por mensagem',
  whoConfirms:
    'O responsável nacional ou, numa ONG, a técnica, confirma pela sua entidade. Pode mostrar-lhe isto.',
  notARoot: 'Isto não é um código de chave raiz.',
  noCamera: 'A câmara não abriu. Permita-a no navegador ou escreva os algarismos.',
  pinTitle: 'A chave raiz da sua entidade',
  pinSays: 'Quarenta algarismos, do ecrã de quem tem a raiz. Nunca de uma mensagem.',
  scanOwn: 'Lê-la',
  hold: 'Fixar esta chave raiz',
  digitsOf: '{n} de {most} algarismos',
} satisfies SaidAs<typeof english>
