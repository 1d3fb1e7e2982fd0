import type { sealed as englishSealed, vault as english } from '../en/vault.ts'
import type { Wide } from '../words.ts'

export const vault: Wide<typeof english> = {
  state: { none: 'Ainda sem cofre', locked: 'Cofre fechado', open: 'Cofre aberto' },
  left: 'fecha em {age}',
  noneSays:
    'Nomes, notas e papéis estão selados. Este navegador precisa de um cofre para os abrir. Tudo o resto funciona sem ele.',
  lockedSays: 'Nomes, notas e papéis ficam selados até abrir o cofre.',
  setUp: 'Preparar o cofre',
  setUpSays: 'Abre-se com uma frase de acesso. Ninguém a pode recuperar: nem o servidor, nem o seu serviço.',
  passphrase: 'Frase de acesso',
  passphraseHint: 'Cinco palavras sem ligação entre si, ou dezasseis sinais.',
  again: 'O mesmo outra vez',
  notSame: 'As duas não são iguais.',
  suggest: 'Propor uma',
  making: 'A preparar o cofre. Demora alguns segundos.',
  weakness: {
    too_short: 'Demasiado curta',
    repeats: 'Repete-se',
    only_digits: 'Só algarismos',
    other: 'Demasiado fácil de adivinhar',
  },
  unlock: 'Abrir o cofre',
  unlocking: 'A abrir. Demora alguns segundos.',
  wrong: 'Isso não o abriu.',
  wait: 'A próxima tentativa conta daqui a {age}.',
  usePasskey: 'Usar a chave de acesso',
  addPasskey: 'Juntar uma chave de acesso',
  lock: 'Fechar agora',
  openNames: 'Abrir os nomes',
  namesSay:
    'Mostra como se chama cada pessoa a seu cargo, para procurar por nome. Os nomes fecham com o cofre.',
  namesOpen: 'Os nomes estão abertos: a procura encontra-os. Fecham com o cofre.',
  noNames: 'Não há nomes selados entre as pessoas a seu cargo.',
}

export const sealed: Wide<typeof englishSealed> = {
  onWhatGround: 'Com que fundamento?',
  groundIsWritten: 'Fica no registo antes de se mostrar seja o que for: quem, quando e este fundamento.',
  opening: 'A abrir',
}
