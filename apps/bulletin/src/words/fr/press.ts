import type { press as english } from '../en/press.ts'
import type { Wide } from '../words.ts'

export const press: Wide<typeof english> = {
  people: {
    one: '{operation} : les équipes qui cherchaient des signes de traite ont rencontré {people.best} personne. Le vrai nombre est, avec {level} pour cent de confiance, d’au moins {people.low} et d’au plus {people.high} ; chaque personne est comptée une seule fois.',
    other:
      '{operation} : les équipes qui cherchaient des signes de traite ont rencontré {people.best} personnes. Le vrai nombre est, avec {level} pour cent de confiance, d’au moins {people.low} et d’au plus {people.high} ; chaque personne est comptée une seule fois.',
  },
  sites: {
    one: 'Les équipes ont visité {sitesVisited} lieu.',
    other: 'Les équipes ont visité {sitesVisited} lieux.',
  },
  countries: { one: '{countries} pays a participé.', other: '{countries} pays ont participé.' },
  arrests: {
    one: '{arrests} personne a été arrêtée comme suspecte. Un tribunal décide de sa culpabilité.',
    other: '{arrests} personnes ont été arrêtées comme suspectes. Un tribunal décide de leur culpabilité.',
  },
  notFound:
    'Avoir été rencontrée ne décide rien sur une personne. Les victimes présumées et les victimes identifiées sont comptées parmi ces personnes et ne doivent pas y être ajoutées.',
  hidden:
    'Les petits nombres sont masqués pour qu’ils ne puissent pas désigner une personne. Masqué ne veut pas dire aucun.',
  rounded: 'Les nombres des tableaux sont arrondis à des multiples de {protection.base}.',
  noise: 'Un peu de hasard a été ajouté aux nombres des tableaux, pour que personne ne puisse être désigné.',
  release: 'Ce sont les chiffres du communiqué {number}.',
}
