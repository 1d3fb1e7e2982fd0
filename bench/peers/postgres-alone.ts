import pg from 'pg'
import type { Parcel } from '@libertad/protocol'

/**
 * PostgreSQL by itself, on the hub's own server with the hub's durability: a table of the journal's columns and
 * indexes, reached over `pg` by the superuser. No signature, schema, rights or row-level security is looked at.
 */
export interface PostgresAlone {
  /** One connection inserts rows in one statement and commits. */
  insert(connection: number, rows: PlainRow[]): Promise<void>
  end(): Promise<void>
}

export interface PlainRow {
  operation: string
  number: number
  id: string
  subject: string
  audience: string
  root: string
  place: number
  chain: string
  header: string
  body: string | null
}

const table = `
  create table plain (operation uuid not null, number bigint not null, id text not null, subject uuid not null,
    audience uuid not null, root text not null, place integer not null, received_at timestamptz not null,
    chain text not null, header text not null, body text, primary key (operation, number));
  create unique index on plain (operation, id);
  create index on plain (audience, number)`

const insert = `
  insert into plain select p.operation, p.number, p.id, p.subject, p.audience, p.root, p.place, now(), p.chain, p.header, p.body
  from json_to_recordset($1) as p (operation uuid, number bigint, id text, subject uuid, audience uuid, root text,
    place integer, chain text, header text, body text)`

export async function postgresAlone(
  admin: pg.ClientConfig,
  connections: number,
  name = 'plain',
): Promise<PostgresAlone> {
  const cluster = new pg.Client({ ...admin, database: 'postgres' })
  await cluster.connect()
  await cluster.query(`drop database if exists ${name} with (force)`)
  await cluster.query(`create database ${name}`)
  await cluster.end()
  const clients = Array.from({ length: connections }, () => new pg.Client({ ...admin, database: name }))
  await Promise.all(clients.map((client) => client.connect()))
  await clients[0]!.query(table)
  return {
    insert: async (connection, rows) => {
      await clients[connection]!.query({ name: 'insert', text: insert, values: [JSON.stringify(rows)] })
    },
    end: async () => {
      await Promise.all(clients.map((client) => client.end()))
    },
  }
}

let last = 0

/** The same bytes as the hub would keep of a parcel, under numbers of their own. */
export function plainRows({ statement, entries }: Parcel): PlainRow[] {
  const { root } = JSON.parse(statement) as { root: string }
  return entries.map(({ header, body }, place) => {
    const { operation, subject, audience } = JSON.parse(header) as Record<string, string>
    const number = ++last
    return {
      ...{ operation: operation!, number, id: `${root}${place}`.slice(-43), subject: subject! },
      ...{ audience: audience!, root, place, chain: root, header, body },
    }
  })
}
