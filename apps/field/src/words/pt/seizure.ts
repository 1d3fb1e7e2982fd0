import type { seizure as english } from '../en/seizure.ts'
import type { SaidAs } from '../field-words.ts'

export const seizure = {
  title: 'Apreendido',
  seized: {
    one: 'Apreendido às {time}, {n} objeto',
    other: 'Apreendido às {time}, {n} objetos',
  },
  addFirst: 'Adicione um objeto',
  add: 'Adicionar objeto',
  item: 'O que se leva?',
  keepItem: 'Guardar este objeto',
  lacks: {
    thing: 'Escolha o que é',
    count: 'Quantos?',
    sum: 'Soma e moeda',
    names: 'Dois nomes diferentes',
  },
  howMany: 'Quantos?',
  bag: 'Número do saco selado',
  sealed: 'Guardado selado, não no registo',
  takeOut: 'Retirar este objeto',
  sum: 'Soma',
  currency: 'Moeda',
  otherCurrency: 'Outra: as três letras',
  twoCount: 'Contado por dois',
  firstName: 'Primeiro dos dois',
  secondName: 'O outro',
  inBag: 'Saco {bag}',
  countedBy: 'Contado por {names}',
  whose: 'De quem são os documentos?',
  handBack: 'Devolva agora, contra assinatura, salvo se o procurador pedir para ficar com um.',
  hersBack: 'Identificado e devolvido',
  handedBackTo: '{person}: documentos devolvidos.',
  handBackTitle: 'Devolver documentos',
  handedBack: {
    one: '{n} documento devolvido',
    other: '{n} documentos devolvidos',
  },
  chooseWhose: 'Escolha de quem',
  allBack: 'Todos os documentos foram devolvidos',
  cannotSeal:
    'Este telefone ainda não pode selar: sacos, nomes e devoluções não ficam guardados. Anote em papel.',
} satisfies SaidAs<typeof english>
