import type { TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import type { World } from './random-world.ts'

/** Puts a world into the tables as the superuser, past every guard. */
export async function plant({ admin }: TestDatabase, it: World): Promise<void> {
  const rows = (list: object[]) => [JSON.stringify(list)]
  await admin(
    `insert into libertad.operation (id, demonstration, registry, participants, cell, chain)
     select id::uuid, false, id::uuid, id::uuid, id::uuid, '' from json_array_elements_text($1) id`,
    [JSON.stringify(it.operations)],
  )
  await admin(
    `insert into libertad.membership select operation, person, party, role, since, until
     from json_to_recordset($1) as m (operation uuid, person uuid, party uuid, role text, since bigint, until bigint)
     on conflict do nothing`,
    rows(it.memberships),
  )
  await admin(
    `insert into libertad.audience (operation, id, owner, purpose, last_number)
     select operation, id, operation, 'named', 1000 from json_to_recordset($1) as a (operation uuid, id uuid)`,
    rows(it.audiences),
  )
  await admin(
    `insert into libertad.audience_grant select operation, audience, party, role, since, until
     from json_to_recordset($1) as g (operation uuid, audience uuid, party uuid, role text, since bigint, until bigint)
     on conflict do nothing`,
    rows(it.grants),
  )
  const entry = 'as e (operation uuid, number bigint, id text, audience uuid, by uuid, root text)'
  await admin(
    `insert into libertad.parcel
     select operation, root, gen_random_uuid(), by, 1, 1, null, '{}', '', null, decode(repeat('00', 32), 'hex'), number,
            '[]', array[audience], now() from json_to_recordset($1) ${entry}`,
    rows(it.entries),
  )
  await admin(
    `insert into libertad.subject (operation, id, type, audience, owner, ring, opened_number, opened_at, claimed_at)
     select operation, gen_random_uuid(), id, audience, by, 'case', number, now(), now()
     from json_to_recordset($1) ${entry}`,
    rows(it.entries),
  )
  await admin(
    `insert into libertad.journal
     select operation, number, id, gen_random_uuid(), audience, root, 0, now(), '', '{}', '{}'
     from json_to_recordset($1) ${entry}`,
    rows(it.entries),
  )
}
