import { recall, remember } from './remember.ts'

/** What the installed app looks like to a glance. An agency chooses it with the address that it hands out. */
export type Look = 'converter' | 'calculator' | 'plain'

/** Names as the manifests have them: the page's title never changes and tells nothing. */
const titles: Record<Look, string> = { converter: 'Measures', calculator: 'Calculator', plain: 'Field' }

const isLook = (value: string | null | undefined): value is Look => Object.hasOwn(titles, value ?? '')

/** The look wished for in the address, else the one that this phone has. */
export function chosenLook(): Look {
  const wished = new URLSearchParams(location.search).get('look')
  if (isLook(wished)) remember('look', wished)
  const kept = isLook(wished) ? wished : recall('look')
  return isLook(kept) ? kept : 'converter'
}

/** Gives the page the name, the icon and the manifest of its look, before a browser offers to install it. */
export function wear(look: Look): void {
  document.title = titles[look]
  document.querySelector<HTMLLinkElement>('link[rel=manifest]')!.href = `${look}.webmanifest`
  document.querySelector<HTMLLinkElement>('link[rel=icon]')!.href = `${look}.svg`
}
