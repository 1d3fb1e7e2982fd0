/** Six parts of an invitation, as they stand behind `#` in its link. */
const invitation = /^[\w-]+(?:\.[\w-]+){5}$/

/** The secret part of an invitation's link, or of that part alone. `undefined`: it is none. */
export function secretIn(text: string): string | undefined {
  const part = text.trim().split('#').at(-1)!
  return invitation.test(part) ? part : undefined
}
