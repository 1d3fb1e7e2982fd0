/**
 * Words between names that one writer sets, joins or leaves out and the next does not: of Spanish, Portuguese, French,
 * Italian, Dutch, German, Arabic, Hebrew, Turkish, Malay and Nordic names.
 */
const particles = new Set([
  ...['de', 'del', 'dela', 'la', 'las', 'los', 'el', 'y', 'e', 'da', 'das', 'do', 'dos', 'di', 'du', 'des'],
  ...['della', 'delle', 'dello', 'degli', 'le', 'van', 'von', 'der', 'den', 'ter', 'ten', 'zu', 'zur', 'vom'],
  ...[
    'al',
    'ul',
    'ad',
    'ar',
    'as',
    'at',
    'az',
    'an',
    'ash',
    'bin',
    'ben',
    'bint',
    'binti',
    'ibn',
    'bani',
    'ould',
  ],
  ...['bar', 'bat', 'ha', 'oglu', 'ogly', 'kyzy', 'qizi', 'af', 'av', 'und', 'and', 'san', 'santa'],
])

/** Words that are put before or after a name and are none. */
const titles = new Set([
  ...[
    'mr',
    'mrs',
    'ms',
    'miss',
    'mister',
    'dr',
    'dra',
    'prof',
    'sir',
    'madam',
    'jr',
    'sr',
    'sra',
    'srta',
    'dona',
  ],
  ...[
    'don',
    'senor',
    'senora',
    'senhor',
    'senhora',
    'mme',
    'mlle',
    'hajji',
    'haji',
    'hajj',
    'sheikh',
    'shaikh',
  ],
  ...['shri', 'smt', 'ing', 'lic', 'rev', 'ii', 'iii', 'iv'],
])

/** Whether a word in Latin lower case is one that names are joined with, and says little of whose name it is. */
export const isParticle = (word: string): boolean => particles.has(word)

/** Whether it is a form of address, a degree or a number behind a name. */
export const isTitle = (word: string): boolean => titles.has(word)
