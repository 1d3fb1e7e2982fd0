/** Signs by which spreadsheets take a cell for a formula, half and full width, also after blanks (OWASP, CSV injection). */
const starts = String.raw`[\s\0​]*[=+\-@\t\r＝＋－＠]`
const dangerous = new RegExp(`^(?:${starts}|[\\t\\r])`)
const dangerousOrDefused = new RegExp(`^'*(?:${starts}|[\\t\\r])`)
const defusedBefore = new RegExp(`^'+(?:${starts}|[\\t\\r])`)
/** A number is calculated to itself: longitudes and telephones stay what they are. */
const plainNumber = /^[+-]?\d+(?:\.\d+)?$/

/** Whether a spreadsheet could take this text for a formula. */
export const couldStartFormula = (text: string): boolean => dangerous.test(text) && !plainNumber.test(text)

/**
 * The text with an apostrophe before it, where a spreadsheet could take it for a formula. Text that has the apostrophe
 * already gets one more, so that defused text and text that was so before stay apart.
 */
export const defused = (text: string): string =>
  dangerousOrDefused.test(text) && !plainNumber.test(text) ? `'${text}` : text

/** The text as it was before it was defused, here or by somebody else. */
export const asItWas = (text: string): string => (defusedBefore.test(text) ? text.slice(1) : text)
