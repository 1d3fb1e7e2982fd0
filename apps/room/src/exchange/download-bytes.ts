const types: Record<string, string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
  json: 'application/json',
  kml: 'application/vnd.google-earth.kml+xml',
  xml: 'application/xml',
}

/** Hands a made file to the reader. It never leaves this browser. */
export function downloadBytes(name: string, bytes: Uint8Array): void {
  const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers have not begun to read when the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
