/** A start that cannot be, in a person's words: what happened, what was kept, what to do. */
export interface RefusedStart {
  refused:
    | 'folder_in_use'
    | 'folder_unreachable'
    | 'other_postgresql'
    | 'newer_program'
    | 'edited_migration'
    | 'database_unreachable'
    | 'database_too_old'
    | 'database_encoding'
    | 'database_rights'
    | 'server_did_not_start'
    | 'mixed_data'
    | 'port_in_use'
  happened: string
  kept: string
  todo: string
}

export function isRefusedStart(value: unknown): value is RefusedStart {
  return typeof value === 'object' && value !== null && 'happened' in value && 'todo' in value
}
