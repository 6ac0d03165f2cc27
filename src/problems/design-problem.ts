import type { DesignProblem, Obstacle } from '../design/request.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import { makeScenarioTexts } from '../i18n/make-scenarios.ts';
import { localised } from '../i18n/texts.ts';
import { unreachable } from '../lib/unreachable.ts';
import type { Study } from '../study/study.ts';
import type { Told } from './told.ts';

/** Why no scenarios were made, and what to do about it. */
export function designProblem(study: Pick<Study, 'criteria'>, problem: DesignProblem): Told {
  const text = makeScenarioTexts();
  switch (problem.kind) {
    case 'too-few-criteria':
      return text.tooFewCriteria;
    case 'impossible-level': {
      const pairs = problem.because.map((levels) => together(study, levels));
      return {
        sentence: text.impossibleLevel(levelName(study, problem.criterion, problem.level)),
        next: text.allowOne(formatList(pairs)),
      };
    }
    case 'too-few-profiles':
      return text.tooFewProfiles(formatNumber(problem.possible));
    case 'not-found':
      return notFound(study, problem.obstacle);
    default:
      return unreachable(problem);
  }
}

function notFound(study: Pick<Study, 'criteria'>, obstacle: Obstacle): Told {
  const text = makeScenarioTexts();
  if (obstacle.kind !== 'prohibited') return text.notFoundBy[obstacle.kind];
  const pairs = obstacle.because.map((levels) => together(study, levels));
  return pairs.length > 0
    ? { sentence: text.notFound.sentence, next: text.allowOne(formatList(pairs)) }
    : text.notFound;
}

/** Levels that are not to meet: "Doel: ander doel" with "Ontvanger: bedrijf". */
function together(study: Pick<Study, 'criteria'>, levels: readonly (readonly [number, number])[]): string {
  return levels.map(([c, l]) => levelName(study, c, l)).join(' + ');
}

function levelName({ criteria }: Pick<Study, 'criteria'>, c: number, l: number): string {
  const { short, levels } = criteria[c]!;
  return `“${localised(short)}: ${localised(levels[l]!.name)}”`;
}
