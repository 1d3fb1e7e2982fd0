/** What a file may at most be, so that one made to exhaust a phone or a server is refused before it is unpacked. */
export const limits = {
  /** Bytes of a file as given. */
  fileBytes: 64_000_000,
  /** Entries of a packed file. */
  entries: 2_000,
  /** Bytes of all entries, unpacked. */
  unpackedBytes: 256_000_000,
  sheets: 200,
  /** Cells that hold something, of all sheets. */
  cells: 3_000_000,
  /** Rows of all sheets, empty ones counted. */
  rows: 1_500_000,
  /** Cells of one row. */
  columns: 20_000,
  /** Cells of a table as wide as its heading. */
  tableCells: 20_000_000,
  /** Characters of one cell. */
  cellCharacters: 200_000,
} as const
