/** Names of columns from the first line; it is data where too much of it looks like dates, numbers or addresses. */
export function nameColumns(cells: string[]): { names: string[]; isData: boolean } {
  const filled = cells.filter((cell) => cell !== '')
  const values = filled.filter((cell) => /^[\d\s./+-]{2,}$|^\d+$|@|^\d{4}-\d\d-\d\d/.test(cell))
  const isData = filled.length === 0 || values.length > filled.length / 4
  const seen = new Map<string, number>()
  const names = cells.map((cell, i) => {
    const name = isData || cell === '' ? `column ${i + 1}` : cell
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
  return { names, isData }
}
