import { useState } from 'react'
import { Button, Buttons } from '../design/button.tsx'
import { Card, Line, Lines } from '../design/card.tsx'
import { Chip } from '../design/chip.tsx'
import { Choices } from '../design/choices.tsx'
import { DateChoice } from '../design/date-choice.tsx'
import { everydayNames } from '../design/everyday-pictures.ts'
import { Facts } from '../design/facts.tsx'
import { Notice } from '../design/notice.tsx'
import { PersonName, PersonTag } from '../design/person-tag.tsx'
import { Pictogram, pictogramNames, type PictogramName } from '../design/pictogram.tsx'
import { TextField } from '../design/text-field.tsx'
import { Toggle } from '../design/toggle.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { QuietStrip, StripLine } from '../frame/strip.tsx'
import { ThisPhone } from '../frame/this-phone.tsx'
import { Question } from '../design/two-languages.tsx'

/** Every part of the design on a screen, for those who look at them. */
export function Gallery() {
  const { open } = useWay()
  return (
    <Screen title="Parts" main={{ says: 'Go on: a question', act: () => open(<OneQuestion />) }}>
      <Card current onPress={() => open(<OneQuestion />)}>
        <h2>Site 14 · Upper bend</h2>
        <p className="small">Gold mine. Visit under way since 11:20. 6 people met, 2 not yet spoken to.</p>
        <div className="row wrap">
          <Chip tone="accent" sign="boat">
            5 h by boat
          </Chip>
          <Chip sign="no_signal">no signal for 3 h</Chip>
          <Chip tone="warning" sign="clock">
            lead 9 days old
          </Chip>
        </div>
      </Card>
      <Buttons>
        <Button onPress={() => open(<ThisPhone />)}>This phone</Button>
        <Button onPress={() => open(<Fields />)}>Fields</Button>
        <Button onPress={() => open(<Pictures />)}>Pictures</Button>
        <Button onPress={() => open(<Broken />)}>Fault</Button>
      </Buttons>
      <Notice tone="warning" sign="warning">
        <b>Person 6 · kite may be under 18.</b> Other rules from here on.
      </Notice>
      <Lines>
        <Line
          sign={<PersonTag picture="boat" />}
          says={<PersonName number={4} picture="boat" />}
          detail="Talking now, question 6. Haitian Creole"
          mark={<Chip tone="accent">go on</Chip>}
          onPress={() => open(<OneQuestion />)}
        />
        <Line
          sign={<PersonTag picture="leaf" />}
          says={<PersonName number={1} picture="leaf" />}
          detail="Said yes to a shelter"
          mark={<Chip tone="positive">has a next step</Chip>}
          onPress={() => open(<OneQuestion />)}
        />
      </Lines>
      <Facts
        of={[
          ['Last saved', '14:07'],
          ['Not confirmed', 'nothing'],
        ]}
      />
      <div className="row wrap">
        {everydayNames.map((picture) => (
          <PersonTag key={picture} picture={picture} named />
        ))}
      </div>
    </Screen>
  )
}

function OneQuestion() {
  const [chosen, setChosen] = useState<string>()
  const { back } = useWay()
  return (
    <Screen
      strip={
        <StripLine
          sign={<PersonTag picture="boat" small />}
          says={<PersonName number={4} picture="boat" />}
          detail="question 6 · saved on this phone 14:07"
        />
      }
      main={{ says: 'Next', act: back, waits: chosen ? undefined : 'Choose an answer' }}
    >
      <Question
        hers={{ text: 'Ki moun ki kenbe paspò ou oswa kat idantite ou?', lang: 'ht' }}
        mine="Who keeps your passport or identity card?"
        quality="HT: Machine translation, not checked by a native speaker. No recording: phone voice."
        play={{ label: 'Play the recording in Haitian Creole', onPlay: () => undefined }}
      />
      <div className="grow" />
      <Choices
        label="Answers"
        chosen={chosen}
        onChoose={setChosen}
        choices={[
          { code: 'self', mine: 'I keep it', hers: { text: 'Se mwen ki kenbe l', lang: 'ht' } },
          {
            code: 'other',
            mine: 'Somebody else keeps it',
            hers: { text: 'Se yon lòt moun ki kenbe l', lang: 'ht' },
          },
          {
            code: 'unknown',
            mine: 'I do not know where it is',
            hers: { text: 'Mwen pa konnen kote l ye', lang: 'ht' },
          },
          {
            code: 'declined',
            mine: 'Does not want to answer',
            hers: { text: 'Mwen pa vle reponn', lang: 'ht' },
            apart: true,
          },
          { code: 'not_asked', mine: 'Not asked', detail: 'you choose this', apart: true },
        ]}
      />
    </Screen>
  )
}

function Pictures() {
  const [chosen, setChosen] = useState<PictogramName>()
  return (
    <Screen title="Pictures" strip={<QuietStrip />}>
      <Choices
        label="Pictures"
        as="two"
        chosen={chosen}
        onChoose={setChosen}
        choices={[
          ...pictogramNames
            .slice(7, 11)
            .map((name) => ({ code: name, mine: name, picture: <Pictogram name={name} /> })),
          {
            code: 'no_answer' as const,
            mine: 'Does not want to answer',
            hers: { text: 'Mwen pa vle reponn', lang: 'ht' },
            picture: <Pictogram name="no_answer" />,
            apart: true,
          },
        ]}
      />
      <Choices
        label="More pictures"
        as="three"
        chosen={chosen}
        onChoose={setChosen}
        choices={pictogramNames.map((name) => ({
          code: name,
          mine: name,
          picture: <Pictogram name={name} />,
        }))}
      />
    </Screen>
  )
}

function Fields() {
  const [on, setOn] = useState(true)
  const [text, setText] = useState('')
  const [day, setDay] = useState<string>()
  return (
    <Screen title="Fields">
      <Toggle mine="No handler can see or hear us" on={on} onChange={setOn} />
      <Toggle
        mine="She has water and may sit"
        detail="Ask first"
        on={!on}
        onChange={(next) => setOn(!next)}
      />
      <TextField label="Name" value={text} onChange={setText} hint="As it is written" />
      <DateChoice label="When" today="2018-04-04" day={day} onChange={setDay} />
    </Screen>
  )
}

function Broken(): never {
  throw new Error('Made to fail.')
}
