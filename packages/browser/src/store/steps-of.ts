import type { Change } from '@libertad/participant'
import type { Step } from './commit.ts'

/** The rows that changes of the journal mean. */
export const stepsOf = (changes: Change[]): Step[] => changes.map(stepOf)

function stepOf(change: Change): Step {
  if ('drop' in change)
    return change.drop === 'payload'
      ? { table: 'payloads', drop: change.hash }
      : { table: 'waiting', drop: change.id }
  switch (change.put) {
    case 'entry':
      return { table: 'entries', put: change.value }
    case 'waiting':
      return { table: 'waiting', put: { id: change.id } }
    case 'parcel':
      return { table: 'parcels', put: change.value }
    case 'aside':
      return { table: 'aside', put: change.value }
    case 'payload':
      return { table: 'payloads', put: change.value }
    case 'progress':
      return { table: 'single', put: { key: 'progress', value: change.value } }
  }
}
