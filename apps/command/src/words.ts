import type { RefusedStart } from '@libertad/hub'

/** A refusal on the terminal, in its three parts. */
export function tell({ happened, kept, todo }: Pick<RefusedStart, 'happened' | 'kept' | 'todo'>): void {
  console.error(`\n${happened}\n${kept}\n${todo}\n`)
}

export const usage = `Libertad: a platform for joint counter-trafficking operations.

  libertad start [--empty] [--seed N] [PLAN]   a hub with a played demonstration; --empty: a real, empty hub
  libertad play [PLAN] [--seed N] [--json]     plays an operation to its end against a hub of its own
                [--countries N --people N]     … one that is made up: so many countries, so many officers
  libertad verify [FILE] [--json]              walks a journal with public keys alone and names what is wrong
  libertad mrz FILE [--json]                   reads the machine-readable zones of travel documents, in a text or a PNG picture
  libertad protect TABLE.csv … [--json]        makes tables of counts safe to publish and attacks them together
                [--threshold N] [--protection N] [--zeros hide] [--everyone publish]   … what is not told (usual: 10)
                [--method suppress|round|noise] [--base N]   … hides cells, rounds, or adds noise
                [--epsilon E] [--budget B] [--spent S] … of noise: for this, for all, and before (usual: 1 of 4)
                [--released OLD.csv …] [--attack]      … what is public already; attacks only
                [--count COLUMN] [--out FOLDER] [--seconds N]
  libertad link FILE.csv [--json]              finds who stands in a list more than once, and says why
                [--with OTHER.csv] [--truth COLUMN] [--encoded]   … in two lists; measured; over tokens alone
                [--threshold P] [--out FILE]
  libertad import FILE --dry-run [--json]      says what a file is, what would be taken in, and each problem with its place
                [--as FORMAT] [--with FORM] [--skip PLACE …] [--out FILE]
  libertad read-report FILE … [--json]         makes a row of each news item about an operation, with its sentences
                [--with FIGURES.json] [--out FILE.csv]   … beside figures of one's own; the rows as CSV
  libertad keeper-register FILE                the devices that a token keeper run apart answers
  libertad end-counting                        destroys the keeper's key and the hub's tokens when an operation is over
  libertad backup FILE                         writes the journal of the data folder to a file
  libertad restore FILE                        makes a hub with the same heads in an empty data folder
  libertad delete-demonstration                deletes the demonstration in the data folder, whole

Settings: PORT (8080), LIBERTAD_DATA (folder of the data), DATABASE_URL (a PostgreSQL server of your own).
`
