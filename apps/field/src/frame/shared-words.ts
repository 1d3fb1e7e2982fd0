import type { Refusal } from '@libertad/domain'
import type { Language, RefusalWords } from '@libertad/words/load'
import { loadSharedWords, type SharedWords } from '@libertad/words/shared'
import { useEffect, useState } from 'react'
import { useSay } from './say.tsx'

const kept = new Map<Language, Promise<SharedWords>>()

/**
 * The words that desk and phone share: codes, kinds, refusals. They come after the first screen and are `undefined`
 * until then, so that nobody waits for words that most screens do not say.
 */
export function useSharedWords(): SharedWords | undefined {
  const { language } = useSay()
  const [words, setWords] = useState<{ language: Language; words: SharedWords }>()
  useEffect(() => {
    let gone = false
    const coming = kept.get(language) ?? loadSharedWords(language)
    kept.set(language, coming)
    void coming.then((words) => {
      if (!gone) setWords({ language, words })
    })
    return () => {
      gone = true
    }
  }, [language])
  return words?.language === language ? words.words : undefined
}

/** A refusal in its three parts. A full disk is this phone's own where the refusal says how that failed. */
export function useRefusal(refusal: Refusal | undefined): RefusalWords | undefined {
  const { t } = useSay()
  const words = useSharedWords()
  if (refusal?.refused === 'disk_full' && refusal.at !== undefined)
    return refusal.at === 'full' ? t.frame.ownDisk.full : t.frame.ownDisk.failed
  return refusal && words?.refusals[refusal.refused]
}

/** Names of roles; the code until the words are there. */
export function useRoleNames(): (role: string) => string {
  const words = useSharedWords()
  const names: Partial<Record<string, string>> = words?.codes.role ?? {}
  return (role) => names[role] ?? role
}
