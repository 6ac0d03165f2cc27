import { makeStepTexts } from '../../i18n/make-steps.ts';
import { changeStudy } from '../../state/making.ts';
import {
  addLevel,
  changeCriterion,
  longestShort,
  moveLevel,
  removeLevel,
  renamed,
} from '../../study/edit.ts';
import { type Criterion, limits, type Text } from '../../study/study.ts';
import { BothLanguages } from '../../ui/BothLanguages.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { Untranslated } from '../../ui/Untranslated.tsx';
import { Entries } from './Entries.tsx';
import { Explanation } from './Explanation.tsx';

const kinds = ['categorical', 'amount'] as const;

/** One criterion's words, its kind and its levels. */
export function CriterionFields({ criterion }: { readonly criterion: Criterion }) {
  const text = makeStepTexts();
  const id = `criterion-${criterion.id}`;
  const change = (part: string, by: (now: Criterion) => Criterion) =>
    changeStudy((now) => changeCriterion(now, criterion.id, by), `${id}-${part}`);
  return (
    <>
      <Untranslated fields={textsOf(criterion)} />
      <BothLanguages
        id={`${id}-name`}
        label={text.name}
        text={criterion.name}
        onChange={(name) => change('name', (now) => renamed(now, name))}
      />
      <BothLanguages
        id={`${id}-short`}
        label={text.short}
        help={text.shortHelp}
        text={criterion.short}
        most={longestShort}
        onChange={(short) => change('short', (now) => ({ ...now, short }))}
      />
      <Radios
        legend={text.kind}
        {...(criterion.kind === 'amount' && { help: text.amountHelp })}
        options={kinds.map((value) => ({ value, label: text.kinds[value] }))}
        value={criterion.kind}
        onChange={(value) =>
          change('kind', (now) => ({ ...now, kind: value === 'amount' ? 'amount' : 'categorical' }))
        }
      />
      <Levels criterion={criterion} />
    </>
  );
}

/** All that a criterion says, under the labels of its fields. */
function textsOf({ name, short, levels }: Criterion) {
  const text = makeStepTexts();
  return [
    { label: text.name, text: name },
    { label: text.short, text: short },
    ...levels.flatMap((level, l) => [
      { label: text.level(l + 1), text: level.name },
      ...(level.explanation
        ? [{ label: text.explanationOf(text.level(l + 1)), text: level.explanation }]
        : []),
    ]),
  ];
}

type Level = Criterion['levels'][number];

function Levels({ criterion: { id, levels } }: { readonly criterion: Criterion }) {
  const text = makeStepTexts();
  const of = `criterion-${id}`;
  const change = (level: string, part: string, by: (now: Level) => Level) =>
    changeStudy((now) => changeCriterion(now, id, changed(level, by)), `${of}-${part}-${level}`);
  return (
    <Entries
      of={of}
      kind="level"
      entries={levels}
      most={limits.levels}
      numbered={text.level}
      add={text.addLevel}
      edits={{
        add: (now, level) => addLevel(now, id, level),
        move: (now, from, to) => moveLevel(now, id, from, to),
        remove: (now, level) => removeLevel(now, id, level),
      }}
      onName={(level, name) => change(level, 'level', (now) => ({ ...now, name }))}
    >
      {(level, numbered) => (
        <Explanation
          id={`${of}-explanation-${level.id}`}
          name={numbered}
          text={level.explanation}
          onChange={(explanation) => change(level.id, 'explanation', explained(explanation))}
        />
      )}
    </Entries>
  );
}

/** A criterion of which one level is changed. */
function changed(level: string, by: (now: Level) => Level) {
  return (criterion: Criterion): Criterion => ({
    ...criterion,
    levels: criterion.levels.map((each) => (each.id === level ? by(each) : each)),
  });
}

/** A level with this explanation; without any where there is none. */
function explained(explanation: Text) {
  return ({ explanation: _, ...level }: Level): Level =>
    explanation.nl || explanation.en ? { ...level, explanation } : level;
}
