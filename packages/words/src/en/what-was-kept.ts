/** After a request that left everything as it was. */
export const nothing = 'Nothing was changed.'

/** After an entry that the hub did not take. */
export const kept = 'It is kept on this device, under “needs attention”.'
