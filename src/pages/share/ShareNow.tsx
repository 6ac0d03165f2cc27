import { useId, useState } from 'preact/hooks';
import { formatDate, formatTime } from '../../i18n/format.ts';
import { nextRoundTexts } from '../../i18n/next-round.ts';
import { shareTexts } from '../../i18n/share.ts';
import { storageProblem } from '../../problems/storage.ts';
import type { Change } from '../../state/shared-change.ts';
import { type Shared, setLastDay, share } from '../../state/sharing.ts';
import type { Study } from '../../study/study.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { CarriedPrior } from '../../views/CarriedPrior.tsx';
import { OneLanguage } from './OneLanguage.tsx';

/** How the study stands against what was shared of it, its last day, and the button that shares it. */
export function ShareNow(props: {
  readonly study: Study;
  readonly change: Change;
  readonly shared: Shared | undefined;
}) {
  const { study, change, shared } = props;
  const text = shareTexts();
  const [problem, setProblem] = useState('');
  const press = async () => {
    tell(await share(study.id));
  };
  const tell = (done: Awaited<ReturnType<typeof share>>) => {
    if (done.ok) setProblem('');
    else setProblem(done.problem.kind === 'unknown-study' ? text.unknown : storageProblem(done.problem));
  };
  return (
    <section class="section">
      <h2>{text.change[change]}</h2>
      <p role="status">{text.changeWhat[change]}</p>
      {shared && (
        <p class="subtle">{text.sharedOn(formatDate(shared.sharedAt), formatTime(shared.sharedAt))}</p>
      )}
      <CarriedPrior study={study}>
        <p>
          <a href={`#/study/${study.id}/make/criteria`}>{nextRoundTexts().toRemove}</a>
        </p>
      </CarriedPrior>
      <OneLanguage study={study} />
      <LastDay study={study} onEntered={async (day) => tell(await setLastDay(study.id, day))} />
      {problem && <Problem sentence={problem} />}
      {change !== 'nothing' && (
        <div class="actions">
          <Button kind="primary" onClick={() => void press()}>
            {text.shareNow[change]}
          </Button>
        </div>
      )}
    </section>
  );
}

/** While a year is typed, a date input goes through the years 2, 20 and 202. */
const firstDay = '2000';

function LastDay(props: {
  readonly study: Study;
  readonly onEntered: (day: string | undefined) => Promise<void>;
}) {
  const text = shareTexts();
  const id = useId();
  const [day, setDay] = useState(props.study.closes ?? '');
  const enter = (entered: string) => {
    setDay(entered);
    if (entered === '' || entered >= firstDay) void props.onEntered(entered || undefined);
  };
  return (
    <div class="last-day">
      <label class="label" for={id}>
        {text.lastDay}
      </label>
      <p id={`${id}-help`} class="help">
        {text.lastDayWhat}
      </p>
      <input
        id={id}
        type="date"
        value={day}
        aria-describedby={`${id}-help`}
        onChange={(event) => enter(event.currentTarget.value)}
      />
    </div>
  );
}
