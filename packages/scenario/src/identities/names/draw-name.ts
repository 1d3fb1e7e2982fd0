import arabic from '../data/arabic.json' with { type: 'json' }
import hindi from '../data/hindi.json' with { type: 'json' }
import nigerian from '../data/nigerian.json' with { type: 'json' }
import persian from '../data/persian.json' with { type: 'json' }
import surinamese from '../data/surinamese.json' with { type: 'json' }
import type { Tradition } from '../origins.ts'
import { chineseName } from './chinese.ts'
import { englishName } from './english.ts'
import { haitianName } from './haitian.ts'
import type { DrawName } from './name.ts'
import { oneSurname } from './one-surname.ts'
import { portugueseName } from './portuguese.ts'
import { russianName, ukrainianName } from './slavic.ts'
import { spanishName } from './spanish.ts'
import { twoScripts } from './two-scripts.ts'

/** How each tradition names somebody. */
export const drawName: Record<Tradition, DrawName> = {
  spanish: spanishName,
  portuguese: portugueseName,
  haitian: haitianName,
  english: englishName,
  surinamese: oneSurname(surinamese),
  nigerian: oneSurname(nigerian),
  chinese: chineseName,
  hindi: twoScripts(hindi, 'Deva'),
  arabic: twoScripts(arabic, 'Arab'),
  persian: twoScripts(persian, 'Arab'),
  russian: russianName,
  ukrainian: ukrainianName,
}
