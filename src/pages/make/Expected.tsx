import { makeTermsTexts } from '../../i18n/make-terms.ts';
import { changeStudy } from '../../state/making.ts';
import { changeSearch } from '../../study/edit.ts';
import { certainties, type Expected as Expectations } from '../../study/search.ts';
import type { Study } from '../../study/study.ts';
import { uncounted } from '../../study/weighing.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Details } from '../../ui/Details.tsx';
import { Select } from '../../ui/Select.tsx';
import { TakeExpected } from './TakeExpected.tsx';
import { WeighingFields } from './WeighingFields.tsx';

/** What the maker expects each criterion to count: scenarios that are best for that tell most. */
export function Expected({ study }: { readonly study: Study }) {
  const text = makeTermsTexts();
  const expected = study.search?.expected;
  const set = (next: Expectations | undefined) => changeStudy((now) => changeSearch(now, { expected: next }));
  const usual: Expectations = { certainty: 'hardly', weights: {} };
  return (
    <Details summary={`${text.expected} (${expected ? text.used : text.notUsed})`}>
      <p>{text.expectedLead}</p>
      <Checkbox
        id="expected-used"
        label={text.use}
        checked={expected !== undefined}
        onChange={(used) => set(used ? usual : undefined)}
      />
      <TakeExpected study={study} />
      {expected && (
        <>
          <WeighingFields
            criteria={study.criteria}
            weighingOf={(id) => expected.weights[id] ?? uncounted}
            onChange={(id, weighing) =>
              set({ ...expected, weights: { ...expected.weights, [id]: weighing } })
            }
          />
          <p>
            <Select
              id="expected-certainty"
              label={text.certainty}
              options={certainties.map((value) => ({ value, label: text.certainties[value] }))}
              value={expected.certainty}
              onChange={(certainty) => set({ ...expected, certainty })}
            />
          </p>
          <p class="subtle small">{text.scale}</p>
        </>
      )}
    </Details>
  );
}
