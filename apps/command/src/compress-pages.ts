import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)
/** Fonts and pictures are compressed already; below a packet's size there is nothing to win. */
const compressible = /\.(js|css|html|json|svg|webmanifest)$/
const least = 1_400

/**
 * Lays a brotli copy beside each file of built pages, so that the hub sends it as it is and compresses nothing while
 * somebody waits.
 */
export async function compressPages(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
  await Promise.all(
    files.map(async (file) => {
      const bytes = readFileSync(file)
      if (bytes.length < least) return
      const params = {
        // A higher one takes ten times as long at the first start for a few per cent.
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      }
      writeFileSync(`${file}.br`, await compress(bytes, { params }))
    }),
  )
}
