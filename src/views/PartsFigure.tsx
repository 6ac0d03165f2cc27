import type { Advice } from '../advice/advise.ts';
import type { Panel, PanelStudy } from '../advice/panel.ts';
import { isReference, type Part } from '../advice/parts.ts';
import { caseTexts } from '../i18n/case.ts';
import { caseChoiceTexts } from '../i18n/case-choice.ts';
import { formatList } from '../i18n/format.ts';
import { localised } from '../i18n/texts.ts';
import { Figure } from '../ui/figures/Figure.tsx';
import { SignedDots } from '../ui/figures/SignedDots.tsx';
import type { Table } from '../ui/figures/table.ts';
import { of100Cells } from './cells.ts';
import type { Whose } from './whose.ts';
import { agreeInFull, agreeWord, isWeak, of100, otherNames, signed, signedOf100 } from './words.ts';

/** Each criterion's part in the outcome, in the order of the study, as in the case beside it. */
export function PartsFigure(props: {
  readonly panel: Panel;
  readonly whose: Whose;
  readonly advice: Advice;
}) {
  const { panel, whose, advice } = props;
  const { study } = panel;
  const text = caseTexts();
  const values = advice.parts.map(({ difference }) => difference.value);
  return (
    <Figure
      title={title(study, advice.parts)}
      {...whose}
      fileName={`${study.id}-case-parts`}
      table={partsTable(study, advice)}
      note={note(panel, advice)}
      draw={(width) => (
        <SignedDots
          width={width}
          text={text.partsText(signed(Math.min(...values)), signed(Math.max(...values)))}
          axis={{ label: text.partsAxis(agreeWord(study)), format: signed }}
          heads={{ value: text.partsHead }}
          rows={advice.parts.map((part, c) => ({
            id: part.criterion,
            label: localised(study.criteria[c]!.short),
            detail: localised(study.criteria[c]!.levels[part.level]!.name),
            value: part.difference.value,
            ...(Number.isFinite(part.difference.low) && {
              interval: [part.difference.low, part.difference.high] as const,
            }),
            weak: isWeak(part.difference),
            text: nothing(panel, c, part.level) ?? signedOf100(part.difference),
          }))}
        />
      )}
    />
  );
}

/** What the dots are, and the intervals where there are any. */
function note(panel: Panel, advice: Advice): string {
  const known = advice.parts.some(({ difference: { low, high } }) => Number.isFinite(low) && high > low);
  return [partsNote(panel.study, advice), ...(known ? [interval(panel)] : [])].join(' ');
}

function partsNote(study: PanelStudy, { average }: Advice): string {
  const base = of100(average.share);
  if (study.answer.kind === 'choice') return caseChoiceTexts().partsNote(base, likeWhat(study));
  return caseTexts().partsNote(base, agreeInFull(study));
}

/** What A is compared with in a choice: "B", or "the average of B and C". */
function likeWhat(study: PanelStudy): string {
  const others = otherNames(study);
  return others.length === 1 ? others[0]! : caseChoiceTexts().average(formatList(others));
}

/** Why a level plays no part, whatever people answered; undefined where it may. */
function nothing(panel: Panel, c: number, level: number): string | undefined {
  if (!isReference(panel, c, level)) return undefined;
  const { against = [] } = panel;
  if (against.length === 0) return `0 (${caseTexts().middle})`;
  const text = caseChoiceTexts();
  return `0 (${against.length === 1 ? text.equal : text.equalAverage})`;
}

/** How the intervals were made. */
function interval({ fit }: Panel): string {
  const text = caseTexts();
  return fit.spread ? text.intervalSpread : text.intervalLeftOut;
}

/** A finding where the interval of the largest part lies beyond those of all others and of nothing, else the question. */
function title(study: PanelStudy, parts: readonly Part[]): string {
  const text = caseTexts();
  const size = ({ difference }: Part) => Math.abs(difference.value);
  const largest = parts.reduce((most, part) => (size(part) > size(most) ? part : most));
  const { value, low, high } = largest.difference;
  const least = value > 0 ? low : -high;
  const exceeds = ({ difference }: Part) => Math.max(-difference.low, difference.high) < least;
  const others = parts.filter((part) => part !== largest);
  if (isWeak(largest.difference) || !others.every(exceeds)) return text.partsTitle;
  const { short } = study.criteria.find(({ id }) => id === largest.criterion)!;
  return value > 0 ? text.partsUp(localised(short)) : text.partsDown(localised(short));
}

/** The parts, and in utility also what they start from and add up to. */
function partsTable(study: PanelStudy, advice: Advice): Table {
  const text = caseTexts();
  const parts = advice.parts.map(({ level, difference, effect }, c) => {
    const { short, levels } = study.criteria[c]!;
    return [localised(short), localised(levels[level]!.name), ...of100Cells(difference), effect.value];
  });
  const alone = (name: string, utility: number) => [name, ...Array(4).fill(undefined), utility];
  return {
    caption: text.partsCaption,
    columns: [
      { head: text.criterion },
      { head: text.level },
      { head: text.part, decimals: 0 },
      { head: text.low, decimals: 0 },
      { head: text.high, decimals: 0 },
      { head: text.utility, decimals: 2 },
    ],
    rows: [
      ...parts,
      alone(
        study.answer.kind === 'choice' ? caseChoiceTexts().like(likeWhat(study)) : text.averageCase,
        advice.average.logit.value,
      ),
      alone(text.total, advice.logit.value),
    ],
  };
}
