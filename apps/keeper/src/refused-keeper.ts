/** Why a keeper did not start, for the person who started it. */
export interface RefusedKeeper {
  refused: 'operation_ended' | 'another_operation' | 'key_unreadable' | 'folder_unwritable' | 'port_in_use'
  happened: string
  kept: string
  todo: string
}

export const isRefusedKeeper = (started: object): started is RefusedKeeper => 'refused' in started
