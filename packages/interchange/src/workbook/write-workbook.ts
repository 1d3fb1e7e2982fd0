import { strToU8, zipSync } from 'fflate'
import { couldStartFormula } from './defuse.ts'
import type { Sheet } from './read-workbook.ts'

/**
 * A workbook (.xlsx) of text alone: no cell is calculated, and one that could start a formula carries the mark by which
 * spreadsheets keep it text also when it is edited. The same sheets give the same bytes. A line break inside a cell is
 * one sign in workbooks: `\\r\\n` comes back as `\\n`.
 */
export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array {
  const names = sheetNames(sheets)
  const files: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${office}spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${office}spreadsheetml.styles+xml"/>${names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${office}spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${relationships}"><Relationship Id="r1" Type="${linked}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${linked}"><sheets>${names.map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="r${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${relationships}">${names.map((_, i) => `<Relationship Id="r${i + 1}" Type="${linked}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="r${names.length + 1}" Type="${linked}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
  }
  for (const [i, { rows }] of sheets.entries()) files[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(rows)
  const packed = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
  return zipSync(packed, { level: 6, mtime: '1980-01-02T00:00:00' })
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const linked = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'application/vnd.openxmlformats-officedocument.'
/** Format 49 is text; the second one has the mark of text that looks like a formula. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1" quotePrefix="1"/></cellXfs></styleSheet>`

function sheetXml(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row, r) => {
    const cells = row.map((text, c) =>
      text === ''
        ? ''
        : `<c r="${columnName(c)}${r + 1}" s="${couldStartFormula(text) ? 2 : 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
    )
    return `<row r="${r + 1}">${cells.join('')}</row>`
  })
  return `${head}<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`
}

function columnName(column: number): string {
  const last = String.fromCodePoint(65 + (column % 26))
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML cannot hold most control characters; workbooks write them as `_x0001_`, and that text itself with one more. */
function escaped(text: string): string {
  return text
    .replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replaceAll(/[&<>"]/g, (sign) => entities[sign]!)
    .replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (sign) =>
      sign === '\n' || sign === '\t' ? sign : `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`,
    )
}

/** At most 31 characters, none of `[]:*?/\`, each once: what spreadsheets allow. */
function sheetNames(sheets: readonly Sheet[]): string[] {
  const taken = new Set<string>()
  return sheets.map(({ name }, i) => {
    const allowed =
      name
        .replaceAll(/[[\]:*?/\\\p{Cc}]/gu, ' ')
        .trim()
        .slice(0, 31) || `Sheet ${i + 1}`
    let free = allowed
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${allowed.slice(0, 27)} ${n}`
    taken.add(free.toLowerCase())
    return free
  })
}
