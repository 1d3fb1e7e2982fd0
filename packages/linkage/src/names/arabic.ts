/** Letters for which a general table gives nothing or too much: the long a, the ending of feminine names, the throat. */
const letters: Record<string, string> = {
  ...{ ا: 'a', أ: 'a', إ: 'i', آ: 'a', ٱ: 'a', ى: 'a', ة: 'a', ع: '', ء: '', ئ: 'y', ؤ: 'w' },
  ...{ א: 'a', ע: '', ש: 'sh', ח: 'h', כ: 'k', ך: 'k', צ: 'ts', ץ: 'ts', ב: 'b', ו: 'w', י: 'y' },
}

/** The servant of what follows: Abd al-Rahman. */
const servant = /^عبد(?=.)/u
const article = /^ال(?=.{3}|له$)/u

/** Arabic, Persian, Urdu and Hebrew; the article, which is written together with its name, becomes a word. */
export function arabic(run: string): string[] {
  let rest = run.normalize('NFC').replaceAll(/[\p{Mn}ـ]/gu, '')
  if (rest === 'عبد') return ['abd']
  const before: string[] = []
  if (servant.test(rest)) {
    before.push('abd')
    rest = rest.slice(3)
  }
  if (article.test(rest)) {
    before.push('al')
    rest = rest.slice(2)
  }
  return [...before, [...rest].map((sign) => letters[sign] ?? sign).join('')]
}
