/** What most refusals leave as it was. */
export const nothing = 'Nothing was changed.'
export const kept = 'It is kept on this device, under “needs attention”.'
