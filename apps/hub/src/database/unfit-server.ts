import type pg from 'pg'
import { quoted } from './logins.ts'
import type { RefusedStart } from './refused-start.ts'

const kept = 'Nothing was changed.'

/** Why a server of the user's own cannot hold the hub's database, in words; `undefined` when it can. */
export async function unfitServer(admin: pg.Client): Promise<RefusedStart | undefined> {
  const { rows } = await admin.query<{ version: string; encoding: string; roles: boolean; makes: boolean }>(
    `select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding,
            (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) as roles,
            has_database_privilege(current_user, current_database(), 'create with grant option')
              or (select rolsuper from pg_roles where rolname = current_user)
              or pg_has_role(current_user, (select datdba from pg_database where datname = current_database()), 'member') as makes`,
  )
  const { version, encoding, roles, makes } = rows[0]!
  if (Number(version) < 150_000) {
    return {
      refused: 'database_too_old',
      happened: 'The PostgreSQL server is older than version 15, which Libertad needs.',
      kept,
      todo: 'Use a newer server, or none: Libertad brings one.',
    }
  }
  if (encoding !== 'UTF8') {
    return {
      refused: 'database_encoding',
      happened: `The database is kept in ${encoding}, not in UTF8.`,
      kept,
      todo: `Make a database for it: create database libertad encoding 'UTF8' template template0;`,
    }
  }
  return roles && makes ? undefined : withoutRights(admin)
}

export function withoutRights({ user, database }: pg.Client): RefusedStart {
  const name = quoted(user ?? 'user')
  return {
    refused: 'database_rights',
    happened: 'The user of DATABASE_URL may not make the roles and tables that keep the rings apart.',
    kept,
    todo: `As an administrator of the server: alter role ${name} createrole; alter database ${quoted(database ?? '')} owner to ${name}; If another user made this hub's roles before, start it as that one.`,
  }
}
