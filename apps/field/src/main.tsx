import './design/fonts.css'
import './design/tokens.css'
import './design/base.css'
import './design/parts.css'
import './hide/harmless.css'
import { start } from './frame/start.tsx'
import { openField } from './open-field.tsx'

await start(openField)
