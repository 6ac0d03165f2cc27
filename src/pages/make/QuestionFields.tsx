import { makeStepTexts } from '../../i18n/make-steps.ts';
import { changeStudy } from '../../state/making.ts';
import { longestShort, renamed } from '../../study/edit.ts';
import { addOption, changeQuestion, moveOption, removeOption } from '../../study/edit-questions.ts';
import { limits, type Question } from '../../study/study.ts';
import { BothLanguages } from '../../ui/BothLanguages.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Untranslated } from '../../ui/Untranslated.tsx';
import { Entries } from './Entries.tsx';

/** One question's words and the answers that can be chosen. */
export function QuestionFields({ question }: { readonly question: Question }) {
  const text = makeStepTexts();
  const id = `question-${question.id}`;
  const { options } = question;
  const change = (part: string, by: (now: Question) => Question) => changePart(question.id, part, by);
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

function Options({ question: { id, options } }: { readonly question: Question }) {
  const text = makeStepTexts();
  return (
    <Entries
      of={`question-${id}`}
      kind="option"
      entries={options}
      most={limits.options}
      numbered={text.option}
      add={text.addOption}
      edits={{
        add: (now, option) => addOption(now, id, option),
        move: (now, from, to) => moveOption(now, id, from, to),
        remove: (now, option) => removeOption(now, id, option),
      }}
      onName={(option, name) =>
        changePart(id, `option-${option}`, (now) => ({
          ...now,
          options: now.options.map((each) => (each.id === option ? { ...each, name } : each)),
        }))
      }
    />
  );
}

/** Changes a part of a question; what is typed in one part is undone at once. */
function changePart(id: string, part: string, by: (now: Question) => Question): void {
  changeStudy((now) => changeQuestion(now, id, by), `question-${id}-${part}`);
}
