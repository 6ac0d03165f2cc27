import { type CalibrationRow, furthestOff } from '../../advice/calibration.ts';
import { testLevel } from '../../estimation/joint-test.ts';
import { type PeopleTest, peopleNeeded } from '../../estimation/people-test.ts';
import { countedTexts } from '../../i18n/counted.ts';
import { formatList, formatShare } from '../../i18n/format.ts';
import { modelHoldsTexts } from '../../i18n/model-holds.ts';
import { figuresTexts } from '../../i18n/result-figures.ts';
import { inSentence } from '../../i18n/sentence.ts';
import type { LineCheck, MadeChecks, ScenarioChecks } from '../../results/model-checks.ts';
import type { Foretold } from '../../state/foretold.ts';
import type { Study } from '../../study/study.ts';
import { pText } from '../../views/pValue.ts';
import { criterionName } from '../../views/studyNames.ts';
import { agreeingAnswers } from '../../views/words.ts';

/** Whether a deviation from the model is shown. */
function isShown({ p }: PeopleTest): boolean {
  return p < testLevel;
}

/** Whether the criteria add up, or why that is not known. */
export function additiveWords(checks: ScenarioChecks): string {
  const text = modelHoldsTexts();
  const { left } = checks;
  if (checks.kind === 'too-few-left') return text.tooFewLeft(left);
  const { additive } = checks;
  if (additive) return text.additive[isShown(additive) ? 'shown' : 'notShown'](pText(additive.p));
  const needed = peopleNeeded(left);
  return checks.people < needed ? text.tooFewPeople(needed) : text.untested;
}

/** How well scenarios are foretold from the others, and which is furthest off. */
export function foretoldWords(
  study: Study,
  { found, rows, uncounted }: Foretold,
  additive: PeopleTest | undefined,
): string {
  const text = modelHoldsTexts();
  const { judged, known, hits } = found;
  if (known === 0) return text.noneForetold;
  const furthest = furthestOff(rows);
  return [
    hits
      ? text.foretold(formatShare(hits.model), formatShare(hits.guess), formatShare(hits.most))
      : text.foretoldUncounted,
    hits && uncounted > 0 && countedTexts().uncounted(uncounted),
    furthest &&
      text.furthest(
        figuresTexts().scenario(furthest.scenario + 1),
        agreeingAnswers(study),
        formatShare(furthest.observed),
        formatShare(furthest.foretold),
      ),
    furthest && additive && !isShown(additive) && text.byChance,
    known < judged && text.notForetold(judged - known),
  ]
    .filter(Boolean)
    .join(' ');
}

/** How far shares are off by chance, and how many scenarios are not listed. */
export function marginWords(rows: readonly CalibrationRow[], additive: PeopleTest | undefined): string {
  const text = modelHoldsTexts();
  const shown = rows.filter(({ shares }) => shares.kind === 'shown').length;
  const hidden = rows.length - shown;
  return [
    shown > 0 && text.margin,
    shown > 0 && additive && text.together,
    hidden > 0 && text.notListed(hidden),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Of which amounts a straight line does not fit, or is not known to. */
export function lineWords(study: Study, lines: readonly LineCheck[]): string {
  const text = modelHoldsTexts();
  const name = ({ criterion }: LineCheck) => inSentence(criterionName(study, criterion));
  const tested = (bent: boolean) =>
    lines.flatMap((line) =>
      line.test && isShown(line.test) === bent ? [text.withP(name(line), pText(line.test.p))] : [],
    );
  const untested = lines.filter(({ test }) => !test).map(name);
  const said = (say: (names: string) => string, names: readonly string[]) =>
    names.length > 0 ? [say(formatList(names))] : [];
  return [
    ...said(text.bent, tested(true)),
    ...said(text.straight, tested(false)),
    ...said(text.unbent, untested),
  ].join(' ');
}

/** How the model was tested, of the tests that were made; and what lots are, where any test was made by them. */
export function testsWords({ scenarios, lines }: MadeChecks): string {
  const text = modelHoldsTexts();
  const additive = scenarios?.kind === 'made' ? scenarios.additive : undefined;
  const straight = lines.flatMap(({ test }) => test ?? []);
  const byLot = [...straight, ...(additive ? [additive] : [])].some(({ by }) => by === 'signs');
  return [
    additive && text.addedNote,
    straight.length > 0 && text.linesNote,
    text.testsNote,
    byLot && text.signsNote,
  ]
    .filter(Boolean)
    .join(' ');
}
