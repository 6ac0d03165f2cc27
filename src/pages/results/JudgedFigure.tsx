import type { Agreeing } from '../../advice/weighed-alike.ts';
import type { ScenarioRow } from '../../results/scenario-rows.ts';
import { agreementWords } from './agreementWords.ts';
import type { PageProps } from './page.ts';
import { RatingsFigure } from './RatingsFigure.tsx';

type Props = PageProps & {
  readonly rows: readonly ScenarioRow[];
  readonly agreeing: ReadonlyMap<number, Agreeing> | undefined;
};

/** Figure 1 with how far people agree, beside what the fit expects of people who weigh alike. */
export function JudgedFigure(props: Props) {
  const words = agreementWords(props.rows, props.agreeing);
  return (
    <>
      {words && <p>{words}</p>}
      <RatingsFigure {...props} />
    </>
  );
}
