import { makeStepTexts } from '../../i18n/make-steps.ts';
import { localised } from '../../i18n/texts.ts';
import { moved } from '../../lib/moved.ts';
import { changeStudy, freshId, wantField } from '../../state/making.ts';
import { longestShort, renamed } from '../../study/edit.ts';
import {
  addOption,
  addQuestion,
  changeQuestion,
  removeOption,
  removeQuestion,
} from '../../study/edit-questions.ts';
import { limits, type Question, type Study } from '../../study/study.ts';
import { BothLanguages } from '../../ui/BothLanguages.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Untranslated } from '../../ui/Untranslated.tsx';
import { useDragOrder } from '../../ui/useDragOrder.ts';
import { Entry } from './Entry.tsx';
import { Item } from './Item.tsx';

/** Questions about the respondent, each with a choice out of a few answers. */
export function QuestionsStep({ study }: { readonly study: Study }) {
  const text = makeStepTexts();
  const { questions } = study;
  const move = (from: number, to: number, about?: string) =>
    changeStudy((now) => ({ ...now, questions: moved(now.questions, from, to) }), about);
  const drag = useDragOrder((from, to, drags) => move(from, to, `drag-${drags}`));
  const add = () => {
    const id = freshId();
    const options = [freshId(), freshId()];
    changeStudy((now) => addQuestion(now, id, options));
    wantField(`question-${id}-name-nl`);
  };
  return (
    <>
      <p>{text.questionsLead}</p>
      {questions.length === 0 && <p>{text.noQuestions}</p>}
      <ol class="items" ref={drag.list}>
        {questions.map((question, q) => (
          <Item
            key={question.id}
            id={`question-${question.id}`}
            name={localised(question.name) || text.question(q + 1)}
            summary={text.options(question.options.length)}
            place={q}
            of={questions.length}
            dragged={drag.dragged === q}
            onGrab={drag.start(q)}
            onMove={(to) => move(q, to)}
            onRemove={() => {
              changeStudy((now) => removeQuestion(now, question.id));
              const next = questions[q + 1] ?? questions[q - 1];
              wantField(next ? `toggle-question-${next.id}` : 'add-question');
            }}
          >
            <QuestionFields question={question} />
          </Item>
        ))}
      </ol>
      <Button id="add-question" disabled={questions.length >= limits.questions} onClick={add}>
        {text.addQuestion}
      </Button>
    </>
  );
}

function QuestionFields({ question }: { readonly question: Question }) {
  const text = makeStepTexts();
  const id = `question-${question.id}`;
  const { options } = question;
  const change = (part: string, by: (now: Question) => Question) => changePart(question, part, by);
  return (
    <>
      <Untranslated
        fields={[
          { label: text.questionName, text: question.name },
          { label: text.short, text: question.short },
          ...options.map(({ name }, o) => ({ label: text.option(o + 1), text: name })),
        ]}
      />
      <BothLanguages
        id={`${id}-name`}
        label={text.questionName}
        text={question.name}
        onChange={(name) => change('name', (now) => renamed(now, name))}
      />
      <BothLanguages
        id={`${id}-short`}
        label={text.short}
        help={text.shortHelp}
        text={question.short}
        most={longestShort}
        onChange={(short) => change('short', (now) => ({ ...now, short }))}
      />
      <Checkbox
        id={`${id}-ordered`}
        label={text.ordered}
        checked={question.ordered}
        onChange={(ordered) =>
          changeStudy((now) => changeQuestion(now, question.id, (own) => ({ ...own, ordered })))
        }
      />
      <Options question={question} />
    </>
  );
}

/** The answers that can be chosen. */
function Options({ question }: { readonly question: Question }) {
  const text = makeStepTexts();
  const id = `question-${question.id}`;
  const { options } = question;
  const add = () => {
    const option = freshId();
    changeStudy((now) => addOption(now, question.id, option));
    wantField(`${id}-option-${option}-nl`);
  };
  return (
    <>
      <ol class="entries">
        {options.map((option, o) => (
          <Entry
            key={option.id}
            id={`${id}-option-${option.id}`}
            label={text.option(o + 1)}
            text={option.name}
            place={o}
            of={options.length}
            onChange={(name) =>
              changePart(question, `option-${option.id}`, (now) => ({
                ...now,
                options: now.options.map((each) => (each.id === option.id ? { ...each, name } : each)),
              }))
            }
            onMove={(to) =>
              changeStudy((now) =>
                changeQuestion(now, question.id, (own) => ({ ...own, options: moved(own.options, o, to) })),
              )
            }
            onRemove={() => {
              changeStudy((now) => removeOption(now, question.id, option.id));
              const next = options[o + 1] ?? options[o - 1];
              wantField(next ? `${id}-option-${next.id}-nl` : `${id}-add-option`);
            }}
          />
        ))}
      </ol>
      <Button id={`${id}-add-option`} disabled={options.length >= limits.options} onClick={add}>
        {text.addOption}
      </Button>
    </>
  );
}

/** Changes a part of a question; what is typed in one part is undone at once. */
function changePart({ id }: Question, part: string, by: (now: Question) => Question): void {
  changeStudy((now) => changeQuestion(now, id, by), `question-${id}-${part}`);
}
