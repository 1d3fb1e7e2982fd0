/** Two different places in a list, in their order, each as likely as any other. `count` is at most 256. */
export function twoPlaces(count: number, random: (size: number) => Uint8Array): [number, number] {
  const fair = 256 - (256 % count)
  const found = new Set<number>()
  while (found.size < 2)
    for (const byte of random(16)) if (byte < fair && found.size < 2) found.add(byte % count)
  const [first, second] = [...found].sort((one, other) => one - other)
  return [first!, second!]
}
