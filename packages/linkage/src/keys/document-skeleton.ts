/** Signs that eyes and machines read for one another, each as the digit that it is taken for. */
const alike: Record<string, string> = {
  ...{ O: '0', Q: '0', D: '0', I: '1', L: '1', J: '1', Z: '2', A: '4', S: '5', G: '6', T: '7', B: '8' },
}

/** Numbers shorter than this are of no document, or are shared by many. */
const shortest = 5

/**
 * The number of a document so that one slip between look-alikes (0/O, 1/I/l, 8/B, 5/S …), blanks, dots and leading
 * zeros do not matter. `undefined` for what can be no number: too short, or one sign all along.
 */
export function documentSkeleton(number: string): string | undefined {
  const signs = number
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
  const skeleton = signs.replaceAll(/[A-Z]/g, (sign) => alike[sign] ?? sign).replace(/^0+/, '')
  return skeleton.length < shortest || /^(.)\1*$/.test(skeleton) ? undefined : skeleton.slice(0, 24)
}
