import { advise } from '../../advice/advise.ts';
import { caseTexts } from '../../i18n/case.ts';
import { isSimulated } from '../../results/gate.ts';
import { caseOf } from '../../state/case.ts';
import { Changes } from './Changes.tsx';
import { Choices } from './Choices.tsx';
import { Grounds } from './Grounds.tsx';
import type { Judges } from './judges.ts';
import { Outcome } from './Outcome.tsx';
import { PartsFigure } from './PartsFigure.tsx';
import { Refusal } from './Refusal.tsx';
import { SharesFigure } from './SharesFigure.tsx';
import { Strip } from './Strip.tsx';

/** The outcome first, then the case to be changed beside what the outcome is made of. */
export function Judged(props: Omit<Judges, 'simulated'>) {
  const { panel, open } = props;
  const judges = { ...props, simulated: isSimulated(props.people) };
  const { profile, before } = caseOf(open.study);
  const now = advise(panel, profile);
  const then = before && advise(panel, before);
  const previous = then?.ok ? then.value.agree : undefined;
  return (
    <>
      {now.ok ? (
        <Outcome judges={judges} advice={now.value} previous={previous} />
      ) : (
        <Refusal study={open.study} criteria={now.problem.criteria} />
      )}
      <div class="case-columns">
        <Choices panel={panel} />
        {now.ok && (
          <div>
            <SharesFigure judges={judges} advice={now.value} previous={previous} />
            <PartsFigure judges={judges} advice={now.value} />
          </div>
        )}
        {now.ok && <Strip study={open.study} agree={now.value.agree} previous={previous} />}
      </div>
      {now.ok && <Changes study={open.study} advice={now.value} />}
      <Grounds judges={judges} />
      <p class="screen-only">
        <a href={`#/study/${open.study.id}/results`}>{caseTexts().toResults}</a>
      </p>
    </>
  );
}
