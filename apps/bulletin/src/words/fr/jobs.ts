import type { jobs as english } from '../en/jobs.ts'
import type { Wide } from '../words.ts'

export const jobs: Wide<typeof english> = {
  title: 'Une offre d’emploi à l’étranger ? Dix choses à vérifier avant de partir',
  says: 'La plupart de ceux qui offrent du travail sont honnêtes. Ces questions ne coûtent rien, et un employeur honnête y répondra.',
  check: [
    [
      'Y a-t-il un contrat écrit dans votre langue ?',
      'Salaire, heures, lieu, employeur. Laissez une copie à la maison.',
    ],
    [
      'L’entreprise existe-t-elle à cette adresse ?',
      'Demandez à quelqu’un qui y habite, pas à qui a fait l’offre.',
    ],
    [
      'Qui paie le voyage, et en restez-vous redevable ?',
      'Une dette qui grandit est une chaîne. Demandez la somme par écrit.',
    ],
    ['Qui gardera votre passeport ?', 'Vous seul. Laissez une copie à votre famille.'],
    [
      'Quel visa est-ce ? Un visa de tourisme n’est pas un permis de travail.',
      'Demandez vous-même au consulat.',
    ],
    ['Où dormirez-vous, et pourrez-vous aller et venir ?', ''],
    ['Comment le salaire vous parvient-il ?', 'En main propre ou sur votre compte, pas « à la fin ».'],
    [
      'Quelqu’un vous presse-t-il, ou veut-il que votre famille l’ignore ?',
      'Arrêtez. C’est l’avertissement le plus fort.',
    ],
    [
      'Convenez d’un mot avec quelqu’un à la maison',
      'Si vous le dites au téléphone, on appelle à l’aide. Fixez un jour pour appeler.',
    ],
    ['Apprenez par cœur un numéro d’aide du pays', ''],
  ],
  goneTitle: 'Quelqu’un est déjà parti et ne répond pas ?',
  gone: 'Notez le dernier message, le lieu et les noms. Appelez une ligne d’aide ou la police de votre pays. Ne menacez pas le recruteur : cela peut mettre la personne en danger.',
}
