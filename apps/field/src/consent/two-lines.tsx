import { Icon, type IconName } from '../design/icon.tsx'
import { TwoLanguages } from '../design/two-languages.tsx'
import type { BothTexts } from './said-to-her.ts'
import './consent.css'

/** A sentence in both languages behind a sign: what they learn, what they do not, until when. */
export function TwoLines({ sign, of }: { sign: IconName; of: BothTexts }) {
  return (
    <div className="row top consent-line">
      <Icon name={sign} small />
      <span className="grow">
        <TwoLanguages hers={of.hers} mine={of.mine} />
      </span>
    </div>
  )
}
