export { normaliseName, withoutParticles } from './normalise-name.ts'
export { isParticle } from './particles.ts'
export { nameSimilarity } from './name-similarity.ts'
export { phoneticKey } from './phonetic-key.ts'
