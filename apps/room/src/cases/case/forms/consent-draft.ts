import {
  daysAfter,
  type Content,
  type consentAnswers,
  type consentGivers,
  type consentManners,
  type consentPurposes,
  type dataKinds,
  type interpreting,
} from '@libertad/domain'
import type { Mistakes } from '../../../form/made.ts'
import { checked, type Checked } from '../../use-deed.ts'

type Recorded = Content<'consent.recorded'>
export type DataKind = (typeof dataKinds)[number]

export interface ConsentDraft {
  purpose: (typeof consentPurposes)[number] | ''
  recipient: string
  kinds: DataKind[]
  answer: Exclude<(typeof consentAnswers)[number], 'not_asked'> | ''
  assent: Exclude<(typeof consentAnswers)[number], 'not_asked'> | ''
  until: string
  by: (typeof consentGivers)[number] | ''
  manner: (typeof consentManners)[number] | ''
  language: string
  interpreting: (typeof interpreting)[number] | ''
}

/** Version of the points that the desk tells before it asks. */
const texts = 'desk_1'
/** Days for which a yes is proposed to hold. */
const usualDays = 90

/** `today`: the day at her place. For a child somebody else answers, beside the child's own view. */
export const newConsent = (today: string, isChild: boolean): ConsentDraft => ({
  ...{ purpose: '', recipient: '', kinds: [], answer: '', assent: '', until: daysAfter(today, usualDays) },
  ...{ by: isChild ? '' : 'herself', manner: '', language: '', interpreting: '' },
})

/** Languages in which somebody may have been asked, by the codes that entries keep. */
export const askedIn = ['eng', 'spa', 'fra', 'nld', 'por', 'hat', 'pap', 'zho', 'hin', 'rus'] as const

type Wish = Omit<Recorded, 'handling' | 'reviewOn' | 'at'>

/**
 * One answer to one question: one purpose, one recipient. A yes to passing on names kinds of data; a no is about
 * everything of that purpose.
 */
export function checkConsent(
  draft: ConsentDraft,
  of: { person: string; own: string; isChild: boolean; today: string },
): Checked<keyof ConsentDraft, Wish> {
  const { purpose, kinds, answer, assent, until, by, manner, language, interpreting } = draft
  const isShared = purpose === 'share'
  const mistakes: Mistakes<keyof ConsentDraft> = {
    ...(purpose === '' ? { purpose: 'needed' as const } : {}),
    ...(isShared && draft.recipient === '' ? { recipient: 'needed' as const } : {}),
    ...(isShared && answer === 'yes' && kinds.length === 0 ? { kinds: 'choose' as const } : {}),
    ...(answer === '' ? { answer: 'choose' as const } : {}),
    ...(of.isChild && assent === '' ? { assent: 'choose' as const } : {}),
    ...(until < of.today ? { until: 'day_order' as const } : {}),
    ...(by === '' || (of.isChild && by === 'herself') ? { by: 'choose' as const } : {}),
    ...(manner === '' ? { manner: 'needed' as const } : {}),
    ...(language === '' ? { language: 'needed' as const } : {}),
    ...(interpreting === '' ? { interpreting: 'needed' as const } : {}),
  }
  return checked(mistakes, () => ({
    ...{ person: of.person, purpose: purpose as Recorded['purpose'] },
    recipient: isShared ? draft.recipient : of.own,
    kinds: isShared && answer !== 'no' ? kinds : [],
    ...{ answer: answer as Recorded['answer'], until, by: by as Recorded['by'] },
    ...(of.isChild ? { assent: assent as Recorded['answer'] } : {}),
    ...{ manner: manner as Recorded['manner'], texts, language },
    interpreting: interpreting as Recorded['interpreting'],
  }))
}
