import type { Page } from 'playwright-core'

/** What stands on the phone's screen, as its user reads it. */
export interface ScreenSeen {
  title: string
  /** First line of the strip: the truth about the phone, or whose screen this is. */
  strip: string
  /** What is being done, as the strip of a person's screen says it. */
  doing: string
  /** The main action, or why it waits. */
  main: string
  waits: boolean
  /** Answers chosen and words typed, in the order of the screen. */
  filled: string[]
}

const reading = `(() => {
  const text = (found) => (found?.textContent ?? '').replace(/\\s+/g, ' ').trim()
  const main = document.querySelector('.bar .go')
  const inputs = [...document.querySelectorAll('main input, main textarea')]
  return {
    title: text(document.querySelector('main h1')),
    strip: text(document.querySelector('header.strip .strip-says b')),
    doing: text(document.querySelector('header.strip .strip-says small')).split(' · ')[0],
    main: text(main),
    waits: main?.classList.contains('wait') ?? true,
    filled: inputs.flatMap((one) =>
      one.matches('[type=radio], [type=checkbox]')
        ? one.checked ? [text(one.closest('label'))] : []
        : one.value === '' ? [] : [text(document.querySelector('label[for="' + one.id + '"]')) + ': ' + one.value],
    ),
  }
})()`

export const seen = (page: Page): Promise<ScreenSeen> => page.evaluate(reading)

/** What tells one screen from the next: not what is chosen on it, nor how old a line is. */
export const nameOf = ({ title, doing }: ScreenSeen): string => `${title} | ${doing}`
