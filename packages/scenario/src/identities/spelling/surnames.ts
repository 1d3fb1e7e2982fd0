const particle = /^(?:de|del|la|las|los|da|das|do|dos)$/

/** `de la Cruz Peña` are two surnames: small words belong to what follows. */
export function surnamesOf(family: string): string[] {
  const surnames: string[] = []
  let begun = ''
  for (const word of family.split(' ')) {
    begun += (begun && ' ') + word
    if (particle.test(word)) continue
    // San Martín, San Juan: the saint is no surname without his name.
    if (word === 'San') continue
    surnames.push(begun)
    begun = ''
  }
  return surnames
}
