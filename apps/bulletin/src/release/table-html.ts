import type { ReleaseTable } from '@libertad/domain'
import { attribute, html, type Markup } from '../page/markup.ts'
import type { Say } from '../page/say.ts'
import { codeWords } from './code-words.ts'
import { layOut } from './lay-out.ts'

/** A table of people. `wide`: the class of a table that becomes a list on a phone. */
export function tableHtml(say: Say, table: ReleaseTable, wide: string | undefined): Markup {
  const { words } = say
  const { down, across, columns, rows } = layOut(table)
  const groups = words.codes.group as Partial<Record<string, string>>
  const corner = down.map((by) => groups[by] ?? by).join(', ')
  const head = (code: string) => (across === undefined ? words.release.people : codeWords(say, across, code))
  return html`<section ${attribute('class', wide && 'broad')}>
    <h2 id="${table.id}">${words.release.table[table.id]}</h2>
    <table aria-labelledby="${table.id}" ${attribute('class', wide && `wide ${wide}`)}>
      <thead>
        <tr>
          <th scope="col">${corner}</th>
          ${columns.map((code) => html`<th scope="col">${head(code)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ codes, values }) => {
          const name = codes.map((code, at) => codeWords(say, down[at] ?? '', code)).join(', ')
          const isSum = codes.every((code) => code === 'all')
          return html`<tr ${attribute('class', isSum && 'sum')}>
            <th scope="row">${name}</th>
            ${values.map((value) => cell(say, value))}
          </tr>`
        })}
      </tbody>
    </table>
  </section>`
}

/** A number that is not told is a word on a hatch, the same for every reason. */
function cell(say: Say, value: number | null | undefined): Markup {
  if (value === undefined) return html`<td></td>`
  if (value === null) return html`<td class="h"><i>${say.words.release.hidden}</i></td>`
  return html`<td>${say.number(value)}</td>`
}
