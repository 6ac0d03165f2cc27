import { useMemo } from 'preact/hooks';
import { weighedAlike } from '../../advice/weighed-alike.ts';
import type { Fit } from '../../estimation/fit.ts';
import { agreementDraws, withAnswers } from '../../results/agreement-draws.ts';
import type { ScenarioRow } from '../../results/scenario-rows.ts';
import { codings } from '../../study/coding.ts';
import { agreementWords } from './agreementWords.ts';
import type { PageProps } from './page.ts';
import { RatingsFigure } from './RatingsFigure.tsx';

type Props = PageProps & { readonly rows: readonly ScenarioRow[]; readonly fit: Fit | undefined };

/** Figure 1 with how far people agree, beside what the fit expects of people who weigh alike. */
export function JudgedFigure({ open, shown, rows, fit }: Props) {
  const { study } = open;
  // `rows` follow from these; while fits run the page is drawn anew many times.
  const draws = useMemo(() => agreementDraws(rows, shown), [study, shown]);
  const agreeing = useMemo(() => {
    // While others are fitted the last fit is about fewer people than are shown.
    const current = fit?.respondents === withAnswers(shown).length;
    const panel = current ? { study, codings: codings(study.criteria), fit } : undefined;
    return weighedAlike(panel, rows, draws);
  }, [draws, fit]);
  const words = agreementWords(rows, agreeing);
  return (
    <>
      {words && <p>{words}</p>}
      <RatingsFigure {...{ open, shown, rows, agreeing }} />
    </>
  );
}
