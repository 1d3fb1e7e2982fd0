/** Names by which people are called and the ones in their papers, where neither sound nor letters show it. */
const groups = [
  'jose pepe chepe zeca ze',
  'francisco paco pancho curro chico kiko francisca paca pancha',
  'ignacio nacho',
  'dolores lola',
  'guadalupe lupe lupita',
  'concepcion concha conchita',
  'rosario charo',
  'mercedes merche meche',
  'jesus chucho chuy',
  'enrique quique kike',
  'eduardo lalo edu dudu',
  'alejandro alejandra ale sandro sandra',
  'isabel chabela bel',
  'antonio tono toni tonho toninho',
  'manuel manolo lolo',
  'luis lucho lula',
  'roberto beto robert bob bobby',
  'gabriel gabi gabo',
  'margarita marga rita',
  'teresa tere',
  'mariana maria mari',
  'aleksandr alexander aleksandra sasha shura alex',
  'dmitri dmitry dima mitya',
  'mikhail misha',
  'ekaterina katya',
  'anastasia nastya asya',
  'evgeny yevgeny zhenya',
  'vladimir vova volodya',
  'william bill will liam',
  'elizabeth liz beth betty elisabeth lisa',
  'margaret peggy maggie',
  'richard dick rick',
  'edward ted ned ed',
  'james jim jimmy',
  'john jack johnny',
  'henry harry hank',
  'benjamin ben bibi',
  'michael mike mick',
  'thomas tom tommy',
]

const groupOf = new Map(groups.flatMap((group, at) => group.split(' ').map((name) => [name, at] as const)))

/** Whether two Latin words are known to be said of one person: the one in papers, the other by friends. */
export function nicknames(one: string, other: string): boolean {
  const group = groupOf.get(one)
  return group !== undefined && group === groupOf.get(other)
}
