import type { signs as english } from '../en/signs.ts'
import type { Wide } from '../words.ts'

export const signs: Wide<typeof english> = {
  title: 'Os sinais do tráfico de pessoas',
  says: 'Um só sinal não prova nada. Vários juntos são motivo para pedir ajuda. A pessoa pode ter o passaporte e receber algum dinheiro e, mesmo assim, não ser livre.',
  picture: 'A figura colorida é a pessoa a quem acontece.',
  sign: {
    papers: 'Outra pessoa guarda o passaporte ou os papéis',
    leave: 'Não pode sair, ou só acompanhada',
    speak: 'Outra pessoa responde por ela',
    pay: 'Recebe pouco ou nada',
    debt: 'Trabalha por uma dívida que não acaba',
    hours: 'Dias muito longos, sem descanso',
    sleep: 'Dorme onde trabalha',
    promise: 'O trabalho não é o prometido',
    phone: 'Não tem telefone, ou é vigiado',
    hurt: 'Ferida ou doente, sem médico',
    watched: 'Sempre vigiada',
    child:
      'Uma criança que trabalha ou está com adultos que a controlam: não é preciso força para ser tráfico',
  },
  doTitle: 'O que fazer',
  do: [
    'Perigo agora? Ligue para o número de emergência do país.',
    'Não confronte ninguém nem tente libertar a pessoa sozinho.',
    'Lembre o lugar, a hora e o que viu. Não fotografe pessoas.',
    'Ligue para uma linha da página de ajuda. Não precisa dizer o seu nome.',
  ],
  source: 'Com base em indicadores publicados (OIT, UNODC), nas nossas palavras.',
}
