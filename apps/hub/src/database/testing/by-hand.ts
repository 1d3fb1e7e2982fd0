import pg from 'pg'

/** Statements, one after the other, on a connection of their own; answers with the rows of the last. */
export async function byHand<Row extends object>(
  config: pg.ClientConfig,
  ...statements: string[]
): Promise<Row[]> {
  const client = new pg.Client(config)
  await client.connect()
  try {
    let rows: Row[] = []
    for (const statement of statements) rows = (await client.query<Row>(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}
