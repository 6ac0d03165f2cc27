import { makeStepTexts } from '../../i18n/make-steps.ts';
import { changeStudy, freshId, wantField } from '../../state/making.ts';
import {
  addLevel,
  changeCriterion,
  longestShort,
  moveLevel,
  removeLevel,
  renamed,
} from '../../study/edit.ts';
import { type Criterion, limits } from '../../study/study.ts';
import { BothLanguages } from '../../ui/BothLanguages.tsx';
import { Button } from '../../ui/Button.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { Untranslated } from '../../ui/Untranslated.tsx';
import { Entry } from './Entry.tsx';
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
      <Levels criterion={criterion} id={id} />
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

function Levels({ criterion, id }: { readonly criterion: Criterion; readonly id: string }) {
  const text = makeStepTexts();
  const { levels } = criterion;
  const change = (level: string, part: string, by: (now: Criterion['levels'][number]) => typeof now) =>
    changeStudy(
      (now) =>
        changeCriterion(now, criterion.id, (own) => ({
          ...own,
          levels: own.levels.map((each) => (each.id === level ? by(each) : each)),
        })),
      `${id}-${part}-${level}`,
    );
  const add = () => {
    const level = freshId();
    changeStudy((now) => addLevel(now, criterion.id, level));
    wantField(`${id}-level-${level}-nl`);
  };
  return (
    <>
      <ol class="entries">
        {levels.map((level, l) => (
          <Entry
            key={level.id}
            id={`${id}-level-${level.id}`}
            label={text.level(l + 1)}
            text={level.name}
            place={l}
            of={levels.length}
            onChange={(name) => change(level.id, 'level', (now) => ({ ...now, name }))}
            onMove={(to) => changeStudy((now) => moveLevel(now, criterion.id, l, to))}
            onRemove={() => {
              changeStudy((now) => removeLevel(now, criterion.id, level.id));
              const next = levels[l + 1] ?? levels[l - 1];
              wantField(next ? `${id}-level-${next.id}-nl` : `${id}-add-level`);
            }}
          >
            <Explanation
              id={`${id}-explanation-${level.id}`}
              name={text.level(l + 1)}
              text={level.explanation}
              onChange={(explanation) =>
                change(level.id, 'explanation', ({ explanation: _, ...now }) =>
                  explanation.nl || explanation.en ? { ...now, explanation } : now,
                )
              }
            />
          </Entry>
        ))}
      </ol>
      <Button id={`${id}-add-level`} disabled={levels.length >= limits.levels} onClick={add}>
        {text.addLevel}
      </Button>
    </>
  );
}
