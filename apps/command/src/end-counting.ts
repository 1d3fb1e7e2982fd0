import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { endKeeper } from '@libertad/keeper'
import { withData } from './with-data.ts'

/**
 * `libertad end-counting`: ends what made counting possible, when an operation is over. The keeper's key and its counts
 * are destroyed, and the hub's tokens deleted; pairs, answers and the figure stay. Nobody can make a token any more, so
 * those that stand in the journal say nothing of anybody.
 */
export function endCounting(): Promise<number> {
  return withData(async ({ database }, { dataFolder }) => {
    const folder = join(dataFolder, 'keeper')
    const had = existsSync(folder)
    if (had) endKeeper(folder)
    await database.asNobody((tx) => tx.query('select libertad.end_tokens()', []))
    console.log(
      had
        ? 'The keeper’s key is destroyed and the hub’s tokens are deleted. The figure stays as it is.'
        : 'The hub’s tokens are deleted. Its keeper is run elsewhere: ask its operator to end it, too.',
    )
    return 0
  })
}
