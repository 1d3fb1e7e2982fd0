import type { arrest as english } from '../en/arrest.ts'
import type { SaidAs } from '../field-words.ts'

export const arrest = {
  pages: {
    victim: 'Poderá ser também vítima?',
    who: 'Quem é detido?',
    ground: 'Com que fundamento?',
    told: 'O que foi dito?',
  },
  victimSays:
    'Forçada, retida, endividada, sem documentos? Quem foi forçado a um crime é protegido, não punido.',
  victim: {
    no_sign: 'Nenhum sinal',
    perhaps: 'Talvez',
    not_asked: 'Ainda não se perguntou',
  },
  prosecutor:
    'Então decide um procurador. Registe também a pessoa como encontrada e peça antes um intérprete.',
  asPerson: 'Registar como pessoa encontrada',
  child: 'Pode ter menos de 18: primeiro um tutor ou defensor, e nenhum interrogatório antes.',
  roles: 'Julga-se que foi',
  untilConvicted: 'Suspeito até à condenação. Nada escolhido significa: não se sabe.',
  language: 'Língua que a pessoa entende',
  told: {
    reason: 'Motivo dito',
    rights: 'Direitos ditos, todos',
  },
  toldAt: '{time}, {language}',
  toldNow: 'Toque quando o disser: a hora fica guardada',
  medic: 'Ferida ou doente: vista por um médico',
  note: 'Nota, selada',
  noteSays: 'Nomes e relatos vão aqui e em mais lado nenhum. Só as chaves da sua entidade o abrem.',
  cannotSeal: 'Este telefone ainda não pode selar: as marcas acima não ficam guardadas. Anote-as em papel.',
  readers: 'a detenção: todos os participantes. Marcas e nota: só {agency}, seladas.',
  arrestedAt: 'Detenção às {time}',
} satisfies SaidAs<typeof english>
