import { play } from '../../apps/command/src/play.ts'

/** Plays a plan of a size to its end, as the command does, and says what it took. */
const [countries = '', people = ''] = process.argv.slice(2)
const began = performance.now()
const code = await play({ file: undefined, countries, people, seed: '7' }, true)
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
const peak = maxRSS / 1024
process.send!({
  code,
  seconds: (performance.now() - began) / 1000,
  peak,
  processor: (userCPUTime + systemCPUTime) / 1e6,
})
process.disconnect()
