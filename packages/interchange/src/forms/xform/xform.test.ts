import { describe, expect, test } from 'vitest'
import { givenFile } from '../testing/given-files.ts'
import { makeXlsform } from '../testing/make-xlsform.ts'
import { meaningOf } from '../testing/meaning-of-xform.ts'
import { xlsform } from '../xlsform/read-xlsform.ts'
import { writeXlsform } from '../xlsform/write-xlsform.ts'
import { xform } from './read-xform.ts'
import { writeXform } from './write-xform.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const again = (text: string) => xform.read({ name: 'x.xml', bytes: bytes(text) })
const names = ['or_other.xlsx', 'pull_data.xlsx', 'table-list.xls', 'widgets.xls', 'flat_xlsform_test.xlsx']
const expectedOf = (name: string) => givenFile(`pyxform/expected/${name.replace(/\.\w+$/, '.xml')}`)

describe('forms written for spreadsheets', () => {
  test.each(names)('%s becomes what the reference converter makes of it', (name) => {
    const { content } = xlsform.read(givenFile(`pyxform/${name}`))
    expect(meaningOf(writeXform(content!))).toEqual(
      meaningOf(new TextDecoder().decode(expectedOf(name).bytes)),
    )
  })

  test.each([
    ...names.map((name) => `pyxform/${name}`),
    'onadata/childrens_survey.xlsx',
    'onadata/transportation.xlsx',
    'onadata/good_eats_multilang.xlsx',
    'htcds/htcds-xlsform.xlsx',
  ])('%s means the same after it was written, read and written again', (path) => {
    const { content } = xlsform.read(givenFile(path))
    const once = writeXform(content!)
    const read = again(once)
    expect(read.problems.filter(({ weight }) => weight === 'refused')).toEqual([])
    expect(meaningOf(writeXform(read.content!))).toEqual(meaningOf(once))
  })
})

describe('XForms that others wrote', () => {
  test.each(names)('%s is recognised, read, and kept through both formats', (name) => {
    const file = expectedOf(name)
    expect(xform.looksLike(file).sure).toBeGreaterThan(0.9)
    const { content, problems } = xform.read(file)
    expect(problems.filter(({ weight }) => weight === 'refused')).toEqual([])
    expect(xlsform.read({ name: 'x.xlsx', bytes: writeXlsform(content!) }).content).toEqual(content)
    expect(again(writeXform(content!)).content).toEqual(content)
  })

  test('with references of all kinds say them as names', () => {
    const { content, problems } =
      again(`<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa">
      <h:head><h:title>T</h:title><model><instance><data id="f" version="2"><age/><g><state/><town/></g><r jr:template=""><n/><m/></r></data></instance>
      <instance id="towns"><root><item><name>a</name><label>A</label><state>s</state></item></root></instance>
      <bind id="b_age" nodeset="/data/age" type="int" constraint=". &gt; 17 and . &lt; 120" required="true()" jr:constraintMsg="no"/>
      <bind nodeset="/data/g" relevant="/data/age &gt; 20"/><bind nodeset="/data/g/town" relevant="string-length(../state) &gt; 0"/>
      <bind nodeset="/data/r/m" type="decimal" calculate="../n * 2 + /data/age"/></model></h:head>
      <h:body><input bind="b_age"><label>Age</label></input><group ref="/data/g"><label>G <output value="/data/age"/></label>
      <input ref="state"><label>S</label></input><select1 ref="/data/g/town"><label>T</label>
      <itemset nodeset="instance('towns')/root/item[state = current()/../state]"><value ref="name"/><label ref="label"/></itemset></select1></group>
      <group><label>R</label><repeat nodeset="/data/r" jr:count="/data/age"><input ref="n"><label>N</label></input></repeat></group></h:body></h:html>`)
    expect(problems).toEqual([])
    expect(content).toMatchObject({
      ...{ name: 'data', id: 'f', version: '2', title: 'T' },
      items: [
        {
          name: 'age',
          type: 'integer',
          constraint: '. > 17 and . < 120',
          required: 'true()',
          constraintMessage: { '': 'no' },
        },
        {
          ...{ kind: 'group', name: 'g', relevant: '${age} > 20', label: { '': 'G ${age}' } },
          items: [
            { name: 'state' },
            {
              type: 'select_one',
              list: 'towns',
              relevant: 'string-length(${state}) > 0',
              choiceFilter: 'state = ${state}',
            },
          ],
        },
        {
          kind: 'repeat',
          name: 'r',
          count: '${age}',
          items: [{ name: 'n' }, { type: 'calculate', calculation: '${n} * 2 + ${age}' }],
        },
      ],
    })
    expect(meaningOf(writeXform(content!)).binds['/root/r/m']).toEqual({
      calculate: '/root/r/n * 2+/root/age',
      type: 'string',
    })
  })

  test('with faults are refused where they stand', () => {
    const codes = (text: string) => again(text).problems.map(({ code, place }) => `${code} ${place.line}`)
    const form = (bind: string, control: string) =>
      `<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head><model><instance><data id="f"><a/></data></instance>\n${bind}</model></h:head>\n<h:body>${control}</h:body></h:html>`
    const input = '<input ref="/data/a"><label>A</label></input>'
    expect(codes(form('', input))).toEqual([])
    expect(codes(form('<bind nodeset="/data/b"/>', input))).toEqual(['xform.unknown_node 2'])
    expect(codes(form('', '<input ref="/data/b"><label>B</label></input>'))).toEqual(['xform.unknown_node 3'])
    expect(codes(form('<bind nodeset="/data/a" constraint=". &gt;"/>', input))).toEqual(['form.expression 2'])
    expect(codes(form('', `<input ref="/data/a"><label ref="jr:itext('x')"/></input>`))).toEqual([
      'xform.no_words 3',
      'form.no_label 3',
    ])
    expect(codes('<html xmlns="http://www.w3.org/2002/xforms"><body/></html>')).toEqual(['xform.parts 1'])
    expect(codes('<a>')).toEqual(['xml.not_closed 1'])
  })
})

test('what only new forms have is written and read again', () => {
  const { content, problems } = xlsform.read(
    makeXlsform({
      survey: `type | name | label | default | trigger | calculation | parameters | choice_filter | guidance_hint | appearance | required_message | body::accuracyThreshold
        start-geopoint | where | | | | | | | | | |
        audit | audit | | | | | location-priority=balanced | | | | |
        text | a | A | concat('x', 'y') | | | rows=4 | | say it | multiline | needed |
        calculate | c | | | \${a} | now() | | | | | |
        select_one_from_file places.csv | p | P | | | | value=id label=title randomize=true | | | | |
        range | g | G | | | | start=0 end=5 step=0.5 | | | | |
        geopoint | here | H | | | | | | | placement-map | | 5
        rank yn | k | K | | | | | | | | |`,
      choices: 'list_name | name | label\nyn | yes | Yes\nyn | no | No',
      settings: 'form_id | version | instance_name | style\nf | 3 | concat(${a}, uuid()) | pages',
    }),
  )
  expect(problems.filter(({ weight }) => weight === 'refused')).toEqual([])
  const read = again(writeXform(content!))
  expect(read.problems.filter(({ weight }) => weight === 'refused')).toEqual([])
  const byName = (form: typeof content) => Object.fromEntries(form!.items.map((item) => [item.name, item]))
  expect(byName(read.content)).toEqual(byName(content))
  expect({ ...read.content, items: [] }).toEqual({
    ...content,
    items: [],
    languages: read.content!.languages,
  })
})

test('how often a repeat is asked is the answer to a question', () => {
  const { content } = xlsform.read(
    makeXlsform({
      survey:
        'type | name | label | repeat_count\nbegin repeat | r | R | 2 + 1\ntext | a | A |\nend repeat | | |',
    }),
  )
  const meaning = meaningOf(writeXform(content!))
  expect(meaning.binds['/root/r_count']).toEqual({ calculate: '2+1', type: 'string' })
  expect(JSON.stringify(meaning.controls)).toContain('"count":"/root/r_count"')
})
