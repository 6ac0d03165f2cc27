import { makeStepTexts } from '../../i18n/make-steps.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { changeStudy } from '../../state/making.ts';
import { noneOfThese, scalePoints } from '../../study/answer-forms.ts';
import { changeAnswer } from '../../study/edit.ts';
import { type AnswerForm, limits } from '../../study/study.ts';
import { BothLanguages } from '../../ui/BothLanguages.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { NumberField } from '../../ui/NumberField.tsx';

/** The answers of a form: how many, and their words. */
export function AnswerFields({ answer }: { readonly answer: AnswerForm }) {
  switch (answer.kind) {
    case 'scale':
      return <Scale answer={answer} />;
    case 'yes-no':
      return <YesNo answer={answer} />;
    case 'choice':
      return <Choice answer={answer} />;
    default:
      return unreachable(answer);
  }
}

function setAnswer(answer: AnswerForm, about?: string): void {
  changeStudy((now) => changeAnswer(now, answer), about);
}

type Of<K extends AnswerForm['kind']> = { readonly answer: Extract<AnswerForm, { kind: K }> };

function Scale({ answer }: Of<'scale'>) {
  const text = makeStepTexts();
  const { points } = answer;
  return (
    <section aria-label={text.forms.scale}>
      <NumberField
        id="points"
        label={text.points}
        value={points.length}
        {...limits.points}
        onChange={(count) => setAnswer({ kind: 'scale', points: scalePoints(count) })}
      />
      {points.map((point, p) => (
        <BothLanguages
          key={p}
          id={`answer-${p}`}
          label={text.point(p + 1)}
          text={point}
          onChange={(label) => setAnswer({ ...answer, points: points.with(p, label) }, `answer-${p}`)}
        />
      ))}
    </section>
  );
}

function YesNo({ answer }: Of<'yes-no'>) {
  const text = makeStepTexts();
  return (
    <>
      <BothLanguages
        id="answer-0"
        label={text.yes}
        text={answer.yes}
        onChange={(yes) => setAnswer({ ...answer, yes }, 'answer-0')}
      />
      <BothLanguages
        id="answer-1"
        label={text.no}
        text={answer.no}
        onChange={(no) => setAnswer({ ...answer, no }, 'answer-1')}
      />
    </>
  );
}

function Choice({ answer }: Of<'choice'>) {
  const text = makeStepTexts();
  const profiles = (count: number) =>
    setAnswer({ ...answer, profiles: count === 2 ? 2 : count === 3 ? 3 : 4 });
  return (
    <>
      <NumberField
        id="profiles"
        label={text.profiles}
        value={answer.profiles}
        {...limits.profiles}
        onChange={profiles}
      />
      <Checkbox
        id="offer-none"
        label={text.offerNone}
        checked={answer.none !== null}
        onChange={(offered) => setAnswer({ ...answer, none: offered ? noneOfThese : null })}
      />
      {answer.none && (
        <BothLanguages
          id="none"
          label={text.none}
          text={answer.none}
          onChange={(none) => setAnswer({ ...answer, none }, 'none')}
        />
      )}
    </>
  );
}
