import type { Words } from '@libertad/words/load'
import { useCallback } from 'react'
import { useSharedWords } from './shared-words.ts'

export type CodeList = keyof Words['codes']

/** The word of a code in the officer's language; the code until the words are there, or where a newer one is met. */
export function useCodes(): (list: CodeList, code: string) => string {
  const words = useSharedWords()
  return useCallback(
    (list, code) => (words?.codes[list] as Partial<Record<string, string>> | undefined)?.[code] ?? code,
    [words],
  )
}
