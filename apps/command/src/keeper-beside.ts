import type { PlayedTokenKeeper } from '@libertad/scenario'

/** The token keeper beside the hub at an origin, asked once it is there; `undefined` where there is none. */
export function keeperBeside(origin: string): () => Promise<PlayedTokenKeeper | undefined> {
  let found: Promise<PlayedTokenKeeper | undefined> | undefined
  return () => (found ??= ask(`${origin}/keeper`))
}

async function ask(origin: string): Promise<PlayedTokenKeeper | undefined> {
  const answer = await fetch(`${origin}/keeper`)
  if (!answer.ok) return undefined
  const { publicKey } = (await answer.json()) as { publicKey: string }
  // Whoever runs this hub runs its keeper: the product says what that means.
  return { publicKey, address: '/keeper', origin, apart: false }
}
