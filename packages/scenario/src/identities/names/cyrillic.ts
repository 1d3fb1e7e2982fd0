/** One way of writing Cyrillic in Latin letters. */
export type Romanisation = 'passport' | 'english'

// Letter, as Doc 9303 part 3 section 6 writes it, as English newspapers mostly do; pairs differ by the language.
const shared = `
а a a б b b д d d е e e ж zh zh з z z к k k л l l м m m н n n о o o п p p р r r с s s т t t у u u ф f f
ц ts ts ч ch ch ш sh sh щ shch shch ю iu yu я ia ya`
const tables = {
  rus: `${shared} в v v г g g ё e yo и i i й i y х kh kh ъ ie - ы y y ь - - э e e`,
  ukr: `${shared} в v v г h g ґ g g є ie ye и y y і i i ї i yi й i y х kh kh ь - - ’ - -`,
}
const letters = Object.fromEntries(
  Object.entries(tables).map(([language, table]) => [
    language,
    new Map(
      [...table.trim().matchAll(/(\S+)\s+(\S+)\s+(\S+)/g)].map(([, letter, passport, english]) => [
        letter!,
        { passport: passport!.replace('-', ''), english: english!.replace('-', '') },
      ]),
    ),
  ]),
)

/** A Russian or Ukrainian name in Latin letters. Signs that it does not know stay. */
export function romaniseCyrillic(text: string, language: 'rus' | 'ukr', way: Romanisation): string {
  return [...text]
    .map((sign) => {
      const small = sign.toLowerCase()
      const latin = letters[language]!.get(small)?.[way] ?? sign
      return small === sign ? latin : latin.slice(0, 1).toUpperCase() + latin.slice(1)
    })
    .join('')
}
