import type { ReleaseTable } from '@libertad/domain'
import { attribute, html, type Markup } from '../page/markup.ts'
import type { Say } from '../page/say.ts'
import { codeWords } from './code-words.ts'
import { layOut } from './lay-out.ts'

/** More columns than these do not fit beside each other on a phone: there each row becomes a list. */
const mostAcross = 4

export const isWide = (table: ReleaseTable): boolean => layOut(table).columns.length > mostAcross

/** A table of people. A number that is not told is a word on a hatch, the same for every reason. */
export function tableHtml(say: Say, table: ReleaseTable): Markup {
  const { words } = say
  const { down, across, columns, rows } = layOut(table)
  const wide = columns.length > mostAcross
  const title = words.release.table[table.id]
  const heads = columns.map((code) =>
    across === undefined ? words.release.people : codeWords(say, across, code),
  )
  const groups = words.codes.group as Partial<Record<string, string>>
  const corner = down.map((by) => groups[by] ?? by).join(', ')
  return html`<section>
    <h2 id="${table.id}">${title}</h2>
    <table aria-labelledby="${table.id}" ${attribute('class', wide && 'wide')}>
      <thead>
        <tr>
          <th scope="col">${corner}</th>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ codes, values }) => {
          const name = codes.map((code, at) => codeWords(say, down[at] ?? '', code)).join(', ')
          const isSum = codes.every((code) => code === 'all')
          return html`<tr ${attribute('class', isSum && 'sum')}>
            <th scope="row">${name}</th>
            ${values.map((value, at) => cell(say, value, wide && heads[at]))}
          </tr>`
        })}
      </tbody>
    </table>
  </section>`
}

function cell(say: Say, value: number | null | undefined, head: string | undefined | false): Markup {
  const label = attribute('data-l', head)
  if (value === undefined) return html`<td ${label}></td>`
  if (value === null) return html`<td class="h" ${label}><span>${say.words.release.hidden}</span></td>`
  return html`<td ${label}>${say.number(value)}</td>`
}
