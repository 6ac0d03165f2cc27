import { useId, useState } from 'preact/hooks';
import { publishTexts } from '../../i18n/publish.ts';
import { localised } from '../../i18n/texts.ts';
import { togetherUnder } from '../../results/drawn-together.ts';
import { change } from '../../state/published-links.ts';
import { publication, type Ready } from '../../state/publishing.ts';
import { BothLanguages } from '../../ui/BothLanguages.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';

/** What the publisher says and chooses; nothing of it has to be filled in. */
export function Said({ ready }: { readonly ready: Ready }) {
  const text = publishTexts();
  const { people, notFor } = publication.value;
  const id = useId();
  return (
    <>
      <section class="section">
        <h2>{text.said}</h2>
        <BothLanguages
          id={`${id}-people`}
          label={text.people}
          help={text.peopleHelp}
          text={people}
          optional
          onChange={(next) => change({ people: next })}
        />
        <BothLanguages
          id={`${id}-not-for`}
          label={text.notFor}
          help={text.notForHelp}
          text={notFor}
          long
          optional
          onChange={(next) => change({ notFor: next })}
        />
      </section>
      <Examples scenarios={ready.open.study.design.scenarios.length} />
      <Groups ready={ready} />
    </>
  );
}

function Examples({ scenarios }: { readonly scenarios: number }) {
  const text = publishTexts();
  const { examples } = publication.value;
  const id = useId();
  return (
    <section class="section">
      <h2>{text.examples}</h2>
      <p>{text.examplesWhat}</p>
      <ul class="publish-examples">
        {examples.map((example, e) => (
          <li key={example.scenario}>
            <BothLanguages
              id={`${id}-${example.scenario}`}
              label={text.exampleName(example.scenario + 1)}
              text={example.name}
              optional
              onChange={(name) => change({ examples: examples.with(e, { ...example, name }) })}
            />
            <Button
              kind="quiet"
              onClick={() => change({ examples: examples.filter((each) => each !== example) })}
            >
              {text.remove(example.scenario + 1)}
            </Button>
          </li>
        ))}
      </ul>
      <AddExample scenarios={scenarios} />
    </section>
  );
}

/** A menu of the scenarios that are no example yet, and the button that makes one of them one. */
function AddExample({ scenarios }: { readonly scenarios: number }) {
  const text = publishTexts();
  const { examples } = publication.value;
  const id = useId();
  const [picked, setPicked] = useState('');
  const others = Array.from({ length: scenarios }, (_, s) => s).filter((s) =>
    examples.every(({ scenario }) => scenario !== s),
  );
  const value = others.find((s) => `${s}` === picked) ?? others[0];
  if (value === undefined) return null;
  const add = () => change({ examples: [...examples, { scenario: value, name: { nl: '', en: '' } }] });
  return (
    <div class="publish-add">
      <label for={id}>{text.addLabel}</label>
      <select id={id} value={`${value}`} onChange={(event) => setPicked(event.currentTarget.value)}>
        {others.map((s) => (
          <option key={s} value={s}>
            {text.scenario(s + 1)}
          </option>
        ))}
      </select>
      <Button onClick={add}>{text.add}</Button>
    </div>
  );
}

function Groups({ ready }: { readonly ready: Ready }) {
  const text = publishTexts();
  const id = useId();
  const { questions } = publication.value;
  const offered = ready.open.study.questions.flatMap((question) => {
    const fits = ready.groupFits.filter((each) => each.question === question.id);
    const options = question.options.filter((option) => fits.some((each) => each.option === option.id));
    return options.length > 0 ? [{ question, options }] : [];
  });
  if (offered.length === 0) return null;
  const isAnySmall = ready.groupFits.some(({ fit }) => fit.respondents < togetherUnder);
  return (
    <section class="section">
      <h2>{text.groups}</h2>
      <p>{text.groupsWhat}</p>
      {isAnySmall && <p class="caution">{text.groupsSmall(togetherUnder)}</p>}
      {offered.map(({ question, options }) => (
        <Checkbox
          key={question.id}
          id={`${id}-${question.id}`}
          label={text.groupsOf(
            localised(question.short),
            options.map(({ name }) => localised(name)).join(', '),
          )}
          checked={questions.includes(question.id)}
          onChange={(checked) =>
            change({
              questions: checked
                ? [...questions, question.id]
                : questions.filter((each) => each !== question.id),
            })
          }
        />
      ))}
    </section>
  );
}
