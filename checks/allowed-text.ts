/** Text in the pages that is the same in every language. */
export const allowedText = new Set(['Libertad', 'UTC'])
