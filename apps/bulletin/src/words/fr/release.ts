import type { release as english } from '../en/release.ts'
import type { Wide } from '../words.ts'

export const release: Wide<typeof english> = {
  title: 'Ce que {operation} a trouvé',
  nothingTitle: 'Rien n’a encore été publié',
  nothing:
    'Un communiqué se trouvera ici quand deux personnes l’auront signé sur deux appareils. Jusque-là cette page ne dit rien, et cela non plus ne dit rien.',
  kicker: 'Communiqué {number} du {day}',
  kickerDays: '{days} · communiqué {number} du {day}',
  headline: {
    one: 'personne, comptée une seule fois, a été rencontrée par des équipes qui cherchaient des signes de traite.',
    other:
      'personnes, chacune comptée une seule fois, ont été rencontrées par des équipes qui cherchaient des signes de traite.',
  },
  atLeast: 'au moins',
  atMost: 'au plus',
  bar: 'Au moins {low}, meilleur compte {best}, au plus {high}',
  why: 'Entre {low} et {high}, avec {level} pour cent de confiance : la même personne a pu être rencontrée deux fois, et on ne peut pas dire de chaque paire de rapports s’il s’agit d’une personne ou de deux.',
  notFound:
    'Avoir été rencontrée ne décide rien. Les victimes présumées et les victimes identifiées sont comptées parmi ces personnes et ne s’y ajoutent jamais.',
  arrests: {
    one: 'personne arrêtée ; un tribunal décide de sa culpabilité',
    other: 'personnes arrêtées ; un tribunal décide de leur culpabilité',
  },
  countries: { one: 'pays a participé', other: 'pays ont participé' },
  sites: { one: 'lieu visité', other: 'lieux visités' },
  asOf: 'Compté jusqu’au {moment} UTC.',
  table: {
    sex_age: 'Qui elles sont',
    exploitation: 'Ce qui leur a été fait',
    place: 'Où elles ont été rencontrées',
    exploitation_sex: 'Ce qui a été fait, et à qui',
    place_sex: 'Qui a été rencontré, et où',
    country: 'Dans quels pays',
  },
  moreTables: 'Plus de tableaux',
  people: 'Personnes',
  hidden: 'masqué',
  hiddenSays:
    'Masqué ne veut pas dire aucun. Un nombre de {from} à {to} est masqué parce qu’il pourrait désigner une personne ; d’autres le sont pour qu’on ne puisse pas le calculer.',
  roundedSays:
    'Chaque nombre est arrondi séparément à un multiple de {base} ; lignes et colonnes ne font donc pas toujours leur total.',
  noiseSays:
    'Un peu de hasard a été ajouté à chaque nombre, pour que personne ne puisse être désigné. Lignes et colonnes ne font pas toujours leur total.',
  more: 'Comment nous comptons et ce que nous masquons',
  changes: 'Ce qui a changé depuis le communiqué {number}',
  changed: {
    people: 'Personnes : {now} au lieu de {before}.',
    arrests: 'Arrestations : {now} au lieu de {before}.',
    countries: 'Pays : {now} au lieu de {before}.',
    sitesVisited: 'Lieux visités : {now} au lieu de {before}.',
  },
  unchanged: 'Le chiffre principal et les faits n’ont pas changé.',
  reason: {
    counted_again:
      'Pourquoi : les personnes ont été comptées à nouveau, avec plus de réponses sur qui est la même personne.',
    late_figures: 'Pourquoi : des chiffres sont arrivés tard.',
    mistake: 'Pourquoi : il y avait une erreur dans le communiqué précédent.',
    unsafe: 'Pourquoi : les tableaux précédents pouvaient désigner une personne.',
    not_needed: 'Pourquoi : le communiqué précédent n’était pas nécessaire.',
  },
  earlier: 'Communiqués précédents',
  replaced:
    'Communiqué {number} du {day}, remplacé. Son chiffre principal était {best} (entre {low} et {high}).',
  withdrawn:
    'Communiqué {number} du {day}, retiré. Son chiffre principal était {best} (entre {low} et {high}).',
  standing:
    'Le communiqué {number} du {day} reste valable à côté de celui-ci. Son chiffre principal est {best} (entre {low} et {high}).',
  noneStands: 'Aucun communiqué n’est valable en ce moment',
  onlyHeadline:
    'D’un communiqué remplacé ou retiré, seul le chiffre principal reste public : deux jeux de tableaux pourraient être soustraits l’un de l’autre.',
  signed: 'Qui a signé',
  files: 'Tous les tableaux en fichiers, avec sommes de contrôle',
  press: 'Pour la presse',
  pressSays: 'Ce texte peut être repris tel quel.',
  needHelp: 'Vous, ou quelqu’un que vous connaissez, avez besoin d’aide ?',
}
