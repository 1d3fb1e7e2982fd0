import { expect, test } from 'vitest'
import { voiceFor } from './use-voice.ts'

const here = (lang: string) => ({ lang, localService: true })
const fromAServer = (lang: string) => ({ lang, localService: false })

test('a voice is found by its language, whatever country it sounds like', () => {
  expect(voiceFor([here('en-GB'), here('es-419')], 'es')).toEqual(here('es-419'))
  expect(voiceFor([here('zh_CN')], 'zh-Hans')).toEqual(here('zh_CN'))
})

test('a voice that speaks from a server is none: the words would leave the phone', () => {
  expect(voiceFor([fromAServer('pt-BR'), here('fr-FR')], 'pt')).toBeUndefined()
  expect(voiceFor([fromAServer('pt-BR'), here('pt-PT')], 'pt')).toEqual(here('pt-PT'))
})

test('no voice is taken for a language that only begins the same', () => {
  expect(voiceFor([here('fra-FR'), here('haw-US')], 'ht')).toBeUndefined()
  expect(voiceFor([], 'ht')).toBeUndefined()
})
