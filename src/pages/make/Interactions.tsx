import { useState } from 'preact/hooks';
import { makeTermsTexts } from '../../i18n/make-terms.ts';
import { localised } from '../../i18n/texts.ts';
import { changeStudy } from '../../state/making.ts';
import { changeSearch } from '../../study/edit.ts';
import type { Criterion, Study } from '../../study/study.ts';
import { Button } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { Select } from '../../ui/Select.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';

type Pairs = readonly (readonly [string, string])[];

/** Which pairs of criteria may strengthen or weaken each other, so that scenarios are chosen that can tell. */
export function Interactions({ study }: { readonly study: Study }) {
  const text = makeTermsTexts();
  const pairs = pairsOf(study);
  const set = (next: Pairs) =>
    changeStudy((now) => changeSearch(now, { interactions: next.map(([a, b]) => [a, b]) }));
  const name = (id: string) => `“${localised(study.criteria.find((each) => each.id === id)!.short)}”`;
  return (
    <Details summary={`${text.interactions} (${pairs.length})`}>
      <p>{text.interactionsLead}</p>
      <ul class="entries">
        {pairs.map(([one, other], p) => {
          const pair = `${name(one)} × ${name(other)}`;
          return (
            <li key={pair}>
              {pair}{' '}
              <Button
                kind="quiet"
                aria-label={text.removeOf(pair)}
                onClick={() => set(pairs.toSpliced(p, 1))}
              >
                {text.remove}
              </Button>
            </li>
          );
        })}
      </ul>
      <Add study={study} pairs={pairs} onAdd={(added) => set([...pairs, ...added])} />
    </Details>
  );
}

/** Those of criteria that there still are. */
function pairsOf({ criteria, search }: Study): Pairs {
  const exists = (id: string) => criteria.some((criterion) => criterion.id === id);
  return (search?.interactions ?? []).filter(([one, other]) => exists(one) && exists(other));
}

const everyOther = '*';

/** Two criteria to choose, or one and every other, and the button that adds them. */
function Add(props: {
  readonly study: Study;
  readonly pairs: Pairs;
  readonly onAdd: (pairs: Pairs) => void;
}) {
  const text = makeTermsTexts();
  const { criteria } = props.study;
  const [chosenFirst, setFirst] = useState(criteria[0]!.id);
  const [second, setSecond] = useState(everyOther);
  const first = criteria.some(({ id }) => id === chosenFirst) ? chosenFirst : criteria[0]!.id;
  const others = criteria.filter(({ id }) => id !== first);
  const wanted = second === everyOther ? others : others.filter(({ id }) => id === second);
  const added = wanted.map(({ id }) => [first, id] as const).filter((pair) => !isAmong(pair, props.pairs));
  return (
    <>
      <p>
        <Select
          id="interaction-first"
          label={text.first}
          options={named(criteria)}
          value={first}
          onChange={setFirst}
        />
      </p>
      <p>
        <Select
          id="interaction-second"
          label={text.second}
          options={[{ value: everyOther, label: text.everyOther }, ...named(others)]}
          value={second}
          onChange={setSecond}
        />
      </p>
      <WaitingButton
        id="interaction-add"
        reason={added.length === 0 ? text.added : undefined}
        onClick={() => props.onAdd(added)}
      >
        {text.add}
      </WaitingButton>
    </>
  );
}

/** In whichever order. */
function isAmong([one, other]: Pairs[number], pairs: Pairs): boolean {
  return pairs.some((pair) => pair.includes(one) && pair.includes(other));
}

function named(criteria: readonly Criterion[]) {
  return criteria.map(({ id, short }) => ({ value: id, label: localised(short) }));
}
