import { plainRequest } from '../design/request.ts';
import { warmUps } from '../design/warm-ups.ts';
import { type Division, mostRepeats } from '../study/division.ts';
import type { Design, Scenario, Study } from '../study/study.ts';
import { changeStudy } from './making.ts';

/** How many scenarios there are to practise on, shown a second time and chosen for each respondent. */
export type Extras = { readonly warmUp: number; readonly repeats: number; readonly tailored: number };

export function extrasOf({ warmUp = [], repeats = 0, tailored = 0 }: Design): Extras {
  return { warmUp: warmUp.length, repeats, tailored };
}

/** The design of new scenarios, with as many extras as the one before where these leave room for them. */
export function presented(
  study: Study,
  scenarios: Scenario[],
  { blocks, anchors }: Pick<Division, 'blocks' | 'anchors'>,
): Design {
  const extras = extrasOf(study.design);
  const most = mostRepeats({ scenarios: scenarios.length, blocks, anchors });
  const design = {
    scenarios,
    ...(blocks > 1 && { blocks }),
    ...(blocks > 1 && anchors > 0 && { anchors }),
  };
  return withExtras(study, design, { ...extras, repeats: Math.min(extras.repeats, most) });
}

/** Changes how many extras the study on screen has. */
export function changeExtras(extras: Extras): void {
  changeStudy((study) => {
    const { blocks, anchors, scenarios } = study.design;
    const design = { scenarios, ...(blocks && { blocks }), ...(anchors && { anchors }) };
    return { ...study, design: withExtras(study, design, extras) };
  });
}

function withExtras(study: Study, design: Design, { warmUp, repeats, tailored }: Extras): Design {
  const { scenarios } = design;
  const practice = warmUps(plainRequest(study, scenarios.length), scenarios, warmUp);
  return {
    ...design,
    ...(practice.length > 0 && { warmUp: practice }),
    ...(repeats > 0 && { repeats }),
    ...(tailored > 0 && { tailored }),
  };
}
