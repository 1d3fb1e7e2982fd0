import type { SiteKind, SiteState } from '@libertad/domain'
import { siteShapes } from './drawings.ts'

export type Fill = 'dashed' | 'hollow' | 'solid' | 'pale'

/** The fill says how far a site has come: dashed a lead, hollow assessed or tasked, solid visited, pale closed. */
export function fillOf(state: SiteState): Fill {
  switch (state) {
    case 'lead':
      return 'dashed'
    case 'assessed':
    case 'tasked':
      return 'hollow'
    case 'visited':
      return 'solid'
    case 'closed':
      return 'pale'
  }
}

/** Shape and fill of a site. With `label` it is an image with a name, without it only decoration beside the words. */
export function SiteGlyph(props: { kind: SiteKind; state: SiteState; size?: number; label?: string }) {
  const { kind, state, size = 15, label } = props
  const named = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return (
    <svg
      {...named}
      className={`site-glyph kind-${kind} ${fillOf(state)}`}
      viewBox="-1 -1 18 18"
      width={size}
      height={size}
      focusable="false"
    >
      <path d={siteShapes[kind]} />
    </svg>
  )
}
