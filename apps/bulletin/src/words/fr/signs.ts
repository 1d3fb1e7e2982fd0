import type { signs as english } from '../en/signs.ts'
import type { Wide } from '../words.ts'

export const signs: Wide<typeof english> = {
  title: 'Les signes de la traite',
  says: 'Un seul signe ne prouve rien. Plusieurs ensemble sont une raison de demander de l’aide. Une personne peut avoir son passeport et toucher un peu d’argent, et ne pas être libre pour autant.',
  picture: 'La figure en couleur est la personne à qui cela arrive.',
  sign: {
    papers: 'Quelqu’un d’autre garde son passeport ou ses papiers',
    leave: 'Elle ne peut pas sortir, ou seulement accompagnée',
    speak: 'Une autre personne répond à sa place',
    pay: 'Elle est peu payée, ou pas du tout',
    debt: 'Elle travaille pour une dette sans fin',
    hours: 'Journées très longues, sans jour de repos',
    sleep: 'Elle dort là où elle travaille',
    promise: 'Le travail n’est pas celui qui était promis',
    phone: 'Elle n’a pas de téléphone, ou il est surveillé',
    hurt: 'Blessée ou malade, sans médecin',
    watched: 'Toujours surveillée',
    child:
      'Un enfant qui travaille, ou avec des adultes qui le contrôlent : il n’y a pas besoin de force pour que ce soit la traite',
  },
  doTitle: 'Que faire',
  do: [
    'Danger immédiat ? Appelez le numéro d’urgence du pays.',
    'N’affrontez personne et n’essayez pas de libérer quelqu’un vous-même.',
    'Retenez le lieu, l’heure, ce que vous avez vu. Ne photographiez personne.',
    'Appelez une ligne de la page d’aide. Vous n’avez pas à donner votre nom.',
  ],
  source: 'D’après des indicateurs publiés (OIT, ONUDC), avec nos mots.',
}
