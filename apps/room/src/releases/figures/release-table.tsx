import { siteKinds, type ReleaseTable, type SiteKind } from '@libertad/domain'
import { SiteGlyph } from '../../design/site-glyph.tsx'
import { codeWords, dimensionWords } from './code-words.ts'
import { isTotal, layOut } from './lay-out.ts'
import type { Speaker } from './speaker.ts'

/** One table of a release, with its hidden cells and its totals. A number that is not told says nothing of why. */
export function ReleaseTableShown({ table, speaker }: { table: ReleaseTable; speaker: Speaker }) {
  const { t, number, country } = speaker
  const words = t.releases.tableOf
  const { down, across, columns, rows } = layOut(table)
  const say = (by: string, code: string) => codeWords(t, country, by, code)
  return (
    <div
      className="table-box"
      role="group"
      aria-label={t.codes.releaseTable[table.id]}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than a phone, it is scrolled by keys too
      tabIndex={0}
    >
      <table className="release-table">
        <caption>{t.codes.releaseTable[table.id]}</caption>
        <thead>
          <tr>
            <th scope="col">{down.map((by) => dimensionWords(t, by)).join(', ')}</th>
            {columns.map((code) => (
              <th key={code} scope="col" className="right">
                {across === undefined ? words.people : say(across, code)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ codes, values }) => (
            <tr key={codes.join('.')} className={isTotal(codes) ? 'release-sum' : undefined}>
              <th scope="row">
                <span className="row">
                  {codes.map(
                    (code, i) => down[i] === 'place' && isKind(code) && <Glyph key={code} kind={code} />,
                  )}
                  {codes.map((code, i) => say(down[i] ?? '', code)).join(', ')}
                </span>
              </th>
              {values.map((value, i) => (
                <td key={columns[i]} className={columns[i] === 'all' ? 'right strong' : 'right'}>
                  {value === null ? (
                    <span className="release-hidden">{words.hidden}</span>
                  ) : (
                    value !== undefined && number(value)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Glyph = ({ kind }: { kind: SiteKind }) => <SiteGlyph kind={kind} state="visited" />

const isKind = (code: string): code is SiteKind => (siteKinds as readonly string[]).includes(code)
