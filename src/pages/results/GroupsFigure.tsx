import { useState } from 'preact/hooks';
import { countedTexts } from '../../i18n/counted.ts';
import { figuresTexts } from '../../i18n/result-figures.ts';
import { localised } from '../../i18n/texts.ts';
import { type GroupRatings, groupRatings } from '../../results/group-ratings.ts';
import type { Study } from '../../study/study.ts';
import { Figure } from '../../ui/figures/Figure.tsx';
import { LikertBars } from '../../ui/figures/LikertBars.tsx';
import type { LikertRow } from '../../ui/figures/likertLayout.ts';
import type { Table } from '../../ui/figures/table.ts';
import { leftOutWords } from '../../views/leftOutWords.ts';
import { optionName, questionName } from '../../views/studyNames.ts';
import { Choice } from './Choice.tsx';
import { type GroupsWords, groupsWords } from './groupsWords.ts';
import type { PageProps } from './page.ts';
import { people, source } from './who.ts';

/** Figure 3: the share of each answer by a background question, to 100%. */
export function GroupsFigure({ open, shown, groups }: PageProps) {
  const { study } = open;
  const { questions } = study;
  const [chosen, setChosen] = useState((questions.find(({ ordered }) => ordered) ?? questions[0]!).id);
  const text = figuresTexts();
  const simulated = open.seed !== undefined;
  const ratings = groupRatings(study, shown, groups.get(chosen)!);
  const name = questionName(study, chosen);
  const words = groupsWords(study, name, ratings);
  const leftOut = leftOutWords(study, shown.length, [ratings.groups.map(sizeOf)]);
  return (
    <div class="apart">
      <Choice
        label={text.question}
        options={questions.map(({ id, short }) => ({ value: id, label: localised(short) }))}
        value={chosen}
        onChange={setChosen}
      />
      <Figure
        title={words.title}
        subtitle={`${words.about}\u00a0· ${people(open, shown)}`}
        source={source(open, shown, ratings.judged)}
        simulated={simulated}
        fileName={`${study.id}-${chosen}`}
        note={[words.note, ratings.uncounted > 0 && countedTexts().uncounted(ratings.uncounted), leftOut]
          .filter(Boolean)
          .join(' ')}
        table={groupsTable(study, chosen, ratings, words)}
        draw={(width) => (
          <LikertBars
            width={width}
            text={words.text}
            categories={words.categories}
            scale={words.scale}
            axis={{ kind: 'shares' }}
            rows={ratings.groups.map((group) => bar(optionName(study, chosen, group.option), group))}
          />
        )}
      />
    </div>
  );
}

function sizeOf({ answers }: GroupRatings['groups'][number]): number | undefined {
  return answers.kind === 'shown' ? answers.value.people : undefined;
}

function bar(label: string, { option, answers }: GroupRatings['groups'][number]): LikertRow {
  const row = { id: option, label };
  return answers.kind === 'shown'
    ? { ...row, kind: 'answers', values: answers.value.counts, n: answers.value.people }
    : { ...row, kind: 'hidden', why: figuresTexts().hiddenBar };
}

function groupsTable(
  study: Study,
  question: string,
  { groups }: GroupRatings,
  { title, categories }: GroupsWords,
): Table {
  const text = figuresTexts();
  return {
    caption: title,
    columns: [
      { head: questionName(study, question) },
      { head: text.n, decimals: 0 },
      ...categories.map((category) => ({ head: `${category} (%)`, decimals: 0 })),
    ],
    rows: groups.map(({ option, answers }) => {
      const name = optionName(study, question, option);
      if (answers.kind !== 'shown') return [name, undefined, text.hidden];
      const { counts, people } = answers.value;
      const total = counts.reduce((sum, count) => sum + count, 0);
      return [name, people, ...counts.map((count) => (100 * count) / total)];
    }),
  };
}
