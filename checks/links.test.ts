import { expect, test } from 'vitest'
import { linkFindings } from './links.ts'

const others = ['README.md', 'docs/pictures/map.png', 'docs/guide.md', 'LICENSE']

/** What is said about a page of docs. */
const about = (page: string) => {
  const files = new Map([
    ['docs/page.md', page],
    ['docs/guide.md', '# Start here\n\n## Keys, and who holds them\n\n## Start here\n'],
  ])
  return linkFindings(files, new Set([...others, 'docs/page.md'])).map(({ line, says }) => `${line} ${says}`)
}

test.each([
  '[guide](guide.md)',
  '![map](pictures/map.png "The map")',
  '[up](../README.md) and [folder](pictures/) and [root](..)',
  '[web](https://example.org) [mail](mailto:desk@example.org)',
  '[here](#this-page)\n\n# This page',
  '[keys](guide.md#keys-and-who-holds-them) [again](guide.md#start-here-1)',
  '[named]\n\n[named]: guide.md',
  '<img src="pictures/map.png" alt="">',
  '```md\n[an example](nowhere.md)\n```\n\nand `[x](nowhere.md)`',
])('%s leads somewhere', (page) => {
  expect(about(page)).toEqual([])
})

test.each([
  ['[guide](guides.md)', '1 links to guides.md, which is not there'],
  ['one\n\n![map](pictures/card.png)', '3 links to pictures/card.png, which is not there'],
  ['[out](../../elsewhere.md)', '1 links to ../../elsewhere.md, outside the project'],
  ['[root](/docs/guide.md)', '1 links to /docs/guide.md, which begins at the root of a disk'],
  ['[keys](guide.md#key)', '1 links to guide.md#key, and there is no such heading'],
  ['[here](#nowhere)', '1 links to #nowhere, and there is no such heading'],
  ['[named]\n\n[named]: gone.md', '3 links to gone.md, which is not there'],
  ['<img src="pictures/gone.png">', '1 links to pictures/gone.png, which is not there'],
])('%s leads nowhere', (page, says) => {
  expect(about(page)).toEqual([says])
})
