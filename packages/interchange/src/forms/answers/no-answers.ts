/** A record without answers yet. Questions may be called as objects call what they have by nature: here it is nothing. */
export function noAnswers(): Record<string, string> {
  return Object.create(null) as Record<string, string>
}
