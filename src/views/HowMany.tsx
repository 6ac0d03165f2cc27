import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { blockScenarios } from '../design/blocks.ts';
import { designModel } from '../design/design-model.ts';
import { expectedPeople } from '../design/priors.ts';
import { prospect } from '../design/prospect.ts';
import { precision, sEstimates } from '../design/respondents.ts';
import { termsOf } from '../design/terms.ts';
import { formatNumber } from '../i18n/format.ts';
import { howManyTexts } from '../i18n/how-many.ts';
import { divisionOf } from '../study/division.ts';
import type { Study } from '../study/study.ts';
import { Details } from '../ui/Details.tsx';
import { DataTable } from '../ui/figures/DataTable.tsx';
import { PathChart } from '../ui/figures/PathChart.tsx';
import { Select } from '../ui/Select.tsx';

/** Standard deviations of each weight between people: hardly, as usual among experts, much. */
const spreads = [0, 0.5, 1] as const;

/** Enough kinds of people to know how they differ to some hundredths. */
const kinds = 256;

const inTable = [10, 20, 50, 100, 200, 500];
const inCurve = Array.from({ length: 30 }, (_, i) => 10 * (i + 1));

type Props = {
  readonly study: Study;
  /** What checks it, for people whose weights have this standard deviation. */
  readonly check: (spread: number) => ComponentChildren;
};

/** What so many respondents could tell by these scenarios, before anybody has answered. */
export function HowMany({ study, check }: Props) {
  const text = howManyTexts();
  const [open, setOpen] = useState(false);
  return (
    <Details summary={text.title} onToggle={setOpen}>
      {open && <Prospects study={study} check={check} />}
    </Details>
  );
}

function Prospects({ study, check }: Props) {
  const text = howManyTexts();
  const [spread, setSpread] = useState<number>(spreads[1]);
  const found = prospectOf(study, spread);
  const expected = termsOf(study).priors?.mean;
  const names = [text.alike, text.usual, text.much];
  return (
    <>
      <p>
        {expected ? text.leadExpected : text.lead} {study.answer.kind !== 'choice' && text.strict}{' '}
        {study.design.blocks && text.inBlocks}
      </p>
      <p>
        <Select
          id="people-differ"
          label={text.differ}
          options={spreads.map((each, s) => ({ value: String(each), label: names[s]! }))}
          value={String(spread)}
          onChange={(value) => setSpread(Number(value))}
        />
      </p>
      {found ? <Outlook found={found} expected={expected} /> : <p class="caution">{text.open}</p>}
      {found && check(spread)}
    </>
  );
}

type Found = NonNullable<ReturnType<typeof prospectOf>>;

/** At the weights expected, or at nil where nothing is. */
function prospectOf(study: Study, spread: number) {
  const { interactions, priors: expected } = termsOf(study);
  const model = designModel(study, interactions);
  const mean = expected?.mean ?? new Array<number>(model.weights).fill(0);
  const priors = { mean, spread: new Array<number>(model.weights).fill(spread) };
  const people = expectedPeople(model, priors, { seed: 1, count: kinds });
  return prospect(model, people, blockScenarios(divisionOf(study.design), study.design.scenarios));
}

function Outlook(props: { readonly found: Found; readonly expected: readonly number[] | undefined }) {
  const { found, expected = [] } = props;
  const text = howManyTexts();
  // Of what nothing is expected it takes however many.
  const needed = Math.max(0, ...sEstimates(found).filter((_, k) => expected[k]));
  /** Of the weight that is hardest to tell. */
  const hardest = (respondents: number) => {
    const { errors, detectable } = precision(found, respondents);
    return { error: Math.max(...errors), weight: Math.max(...detectable) };
  };
  const share = (weight: number) => 100 / (1 + Math.exp(-weight));
  return (
    <>
      {needed > 0 && <p>{text.needed(formatNumber(Math.ceil(needed)))}</p>}
      <PathChart
        label={text.curve}
        points={inCurve.map((respondents) => hardest(respondents).weight)}
        along={{ label: text.respondents, at: inCurve }}
      />
      <DataTable
        table={{
          caption: text.table,
          columns: [
            { head: text.column, decimals: 0 },
            { head: text.error, decimals: 2 },
            { head: text.weight, decimals: 2 },
            { head: text.inWords, decimals: 0 },
          ],
          rows: inTable.map((respondents) => {
            const { error, weight } = hardest(respondents);
            return [respondents, error, weight, share(weight)];
          }),
        }}
      />
    </>
  );
}
