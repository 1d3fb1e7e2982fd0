import { languageNames, languages } from '@libertad/words/load'
import { Icon } from '../design/icon.tsx'
import { Popover } from '../design/popover.tsx'
import { Segments } from '../design/segments.tsx'
import { useSay } from './say.tsx'
import { useTheme } from './theme.ts'

/** Language and light, for whoever looks at this browser. */
export function Settings() {
  const { t, language, choose } = useSay()
  const [theme, setTheme] = useTheme()
  return (
    <Popover
      className="button quiet square"
      label={t.frame.settings}
      button={<Icon name="sun" />}
      side="left"
    >
      <div className="stack settings">
        <Segments
          label={t.frame.theme}
          value={theme}
          options={[
            { value: 'system', words: t.frame.themeSystem },
            { value: 'light', words: t.frame.themeLight },
            { value: 'dark', words: t.frame.themeDark },
          ]}
          onChange={setTheme}
        />
        <fieldset className="stack">
          <legend className="tiny text-3">{t.frame.language}</legend>
          {languages.map((each) => (
            <label key={each} className="row" lang={each}>
              <input type="radio" name="language" checked={each === language} onChange={() => choose(each)} />
              {languageNames[each]}
            </label>
          ))}
        </fieldset>
      </div>
    </Popover>
  )
}
