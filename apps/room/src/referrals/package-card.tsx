import { useState } from 'react'
import { GroundSheet } from '../cases/sealed/ground-sheet.tsx'
import { TimeLeft } from '../cases/sealed/time-left.tsx'
import { useOpened } from '../cases/sealed/use-opened.ts'
import { useCare } from '../cases/use-care.ts'
import { Icon } from '../design/icon.tsx'
import { RefusalBox } from '../design/refusal-box.tsx'
import { RingGlyph } from '../design/ring-badge.tsx'
import { useSay } from '../frame/say.tsx'
import type { ReferralLine } from '../model/care-model.ts'
import { PackageShown } from './package-shown.tsx'
import { packageOpens } from './steps/next-acts.ts'
import '../cases/sealed/sealed.css'

/** What she agreed to pass on: sealed to the two agencies, opened by the receiver after accepting, with a ground. */
export function PackageCard({ referral }: { referral: ReferralLine }) {
  const { t, format } = useSay()
  const opened = useOpened(referral.package)
  const [asking, setAsking] = useState(false)
  const vault = useCare()?.vault.state
  const opens = packageOpens(referral)
  const says = !opens ? t.referrals.packageWaits : opened.content ? t.sealed.openNow : t.referrals.packageSays
  return (
    <section className={opened.content ? 'sealed-box open' : 'sealed-box'} aria-labelledby="package-title">
      <div className="sealed-words">
        <RingGlyph ring="identity" />
        <div>
          <h3 id="package-title">{t.referrals.package}</h3>
          <p className="small text-2">{format(t.referrals.packageOwn, { agency: referral.otherName })}</p>
          <p className="small text-2">{says}</p>
          {opens && vault !== 'open' && <p className="tiny">{t.sealed.needsVault}</p>}
        </div>
        {opens && !opened.content && (
          <button
            type="button"
            className="button"
            disabled={vault !== 'open'}
            onClick={() => setAsking(true)}
          >
            <Icon name="key" />
            {opened.opening ? t.sealed.opening : t.referrals.openPackage}
          </button>
        )}
      </div>
      {opened.content && (
        <div className="sealed-content">
          <TimeLeft left={opened.left} onKeep={opened.keepOpen} onClose={opened.close} />
          <PackageShown value={opened.content.value} />
        </div>
      )}
      {opened.refusal && <RefusalBox refusal={opened.refusal} />}
      {asking && (
        <GroundSheet
          {...{ title: t.referrals.openPackage, says: t.sealed.openSays, act: t.sealed.open }}
          onGround={(ground) => void opened.open(ground)}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  )
}
