import { expect, test } from 'vitest'
import { checkFound, type FoundDraft } from './check-found.ts'

const draft: FoundDraft = {
  ...{ operation: 'Operation Libertad', firstDay: '2018-04-03', lastDay: '2018-04-09' },
  ...{ zone: 'America/Guyana', agency: 'Counter-trafficking unit', agencyType: 'coordination' },
  ...{ country: 'GY', workName: 'M. Oduya', code: '' },
}

test('a whole form is what is sent, without spaces around names', () => {
  const checked = checkFound({ ...draft, workName: ' M. Oduya ' }, false)
  const { code: _, ...found } = draft
  expect(checked).toEqual({ right: true, found })
})

test('a founding code is asked for only where the hub wants one', () => {
  expect(checkFound(draft, true)).toEqual({ right: false, mistakes: { code: 'needed' } })
  expect(checkFound({ ...draft, code: ' 7KX ' }, true)).toMatchObject({ found: { code: '7KX' } })
})

test('each open field is named', () => {
  const open: FoundDraft = {
    ...{ operation: '', firstDay: '', lastDay: '', zone: '', agency: ' ', agencyType: '' },
    ...{ country: '', workName: '', code: '' },
  }
  const fields = Object.keys(open).filter((field) => field !== 'code')
  expect(checkFound(open, false)).toEqual({
    right: false,
    mistakes: Object.fromEntries(fields.map((field) => [field, 'needed'])),
  })
})

test('the last day may be the first, and never before it', () => {
  expect(checkFound({ ...draft, lastDay: '2018-04-03' }, false).right).toBe(true)
  expect(checkFound({ ...draft, lastDay: '2018-04-02' }, false)).toEqual({
    right: false,
    mistakes: { lastDay: 'day_order' },
  })
})

test('a name holds letters, figures and a few marks, and no more than the journal takes', () => {
  expect(checkFound({ ...draft, operation: '<b>Libertad</b>' }, false)).toMatchObject({
    mistakes: { operation: 'signs' },
  })
  expect(checkFound({ ...draft, workName: 'a'.repeat(41) }, false)).toMatchObject({
    mistakes: { workName: 'signs' },
  })
})
