const delimiters = [',', ';', '\t', '|']

/** The delimiter that parts the first lines into the most columns, the same number in each if there is one such. */
export function findDelimiter(body: string): string {
  const lines = body
    .slice(0, 20_000)
    .replaceAll(/"[^"\n]*"/g, 'q')
    .split(/\r\n?|\n/)
    .slice(0, 20)
    .filter((line) => line.trim() !== '')
  const scores = delimiters.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1)
    const alike = counts.filter((count) => count === counts[0]).length / counts.length
    return (counts[0] ?? 0) > 0 ? counts[0]! * alike * alike : 0
  })
  return delimiters[scores.indexOf(Math.max(...scores))]!
}
