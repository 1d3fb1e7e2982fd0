/**
 * What counts of a pasted invitation: the part after `#`, which no browser sends anywhere. Mail programs and hands
 * add spaces and line ends, so those go. `undefined` when there is no such part.
 */
export function secretOf(pasted: string): string | undefined {
  const [, ...after] = pasted.replaceAll(/[\s<>]/g, '').split('#')
  const secret = after.join('#')
  return secret === '' ? undefined : secret
}
