import { useId } from 'react'
import { useSay } from '../../frame/say.tsx'

interface Props {
  words: string
  sure: boolean
  /** It was asked for without it. */
  tried: boolean
  onChange: (sure: boolean) => void
}

/** One says with a tick what no program can look at: that two people stood before each other. */
export function Sure({ words, sure, tried, onChange }: Props) {
  const { t } = useSay()
  const id = useId()
  const wrong = tried && !sure
  return (
    <div>
      <label className="check keys-sure">
        <input
          type="checkbox"
          checked={sure}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? id : undefined}
          onChange={({ target }) => onChange(target.checked)}
        />
        <span>{words}</span>
      </label>
      {wrong && (
        <p id={id} className="pick-wrong tiny">
          {t.enrol.needed}
        </p>
      )}
    </div>
  )
}
