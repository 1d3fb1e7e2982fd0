import { Heading } from './heading.tsx'
import { Icon } from './icon.tsx'

/** A text in the language of the person met. `lang` is as in HTML: `ht`, `zh-Hans`. */
export interface Hers {
  text: string
  lang: string
}

/** Her language first and larger, the officer's below: both can point at it. */
export function TwoLanguages({ hers, mine }: { hers?: Hers | undefined; mine: string }) {
  return (
    <span className="both">
      <span className="her" lang={hers?.lang} dir={hers ? 'auto' : undefined}>
        {hers?.text ?? mine}
      </span>
      {hers && <span className="mine">{mine}</span>}
    </span>
  )
}

/** A question as she reads it, what it means, how good the translation is, and the way to hear it. */
export function Question(props: {
  hers?: Hers | undefined
  mine: string
  /** How good her text is, in the officer's language: who checked it, or that nobody did. */
  quality?: string | undefined
  play?: { label: string; onPlay: () => void }
}) {
  const { hers, mine, quality, play } = props
  return (
    <div className="question">
      <div className="row top">
        <div className="grow">
          <Heading>
            <span lang={hers?.lang}>{hers?.text ?? mine}</span>
          </Heading>
        </div>
        {play && (
          <button type="button" className="play" aria-label={play.label} onClick={play.onPlay}>
            <Icon name="play" large />
          </button>
        )}
      </div>
      {hers && <p className="mine">{mine}</p>}
      {quality !== undefined && (
        <p className="unchecked">
          <Icon name="warning" small />
          <span>{quality}</span>
        </p>
      )}
    </div>
  )
}
