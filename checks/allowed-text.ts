/** Text in the pages that is the same in every language of the catalogue; keys are as keyboards have them. */
export const allowedText = new Set(['Ctrl K', 'Libertad', 'UTC'])
