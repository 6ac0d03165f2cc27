import { caseTexts } from '../../i18n/case.ts';
import { formatNumber } from '../../i18n/format.ts';
import { publishTexts } from '../../i18n/publish.ts';
import { localised } from '../../i18n/texts.ts';
import { versionTexts } from '../../i18n/versions.ts';
import { publish, published } from '../../state/published-links.ts';
import type { Ready } from '../../state/publishing.ts';
import type { Recruited } from '../../study/recruitment.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { SimulatedLabel } from '../../ui/SimulatedLabel.tsx';
import { RecruitmentUntold } from '../../views/RecruitmentUntold.tsx';
import { recruitmentSentences } from '../../views/recruitmentWords.ts';
import { LastPublication } from './LastPublication.tsx';
import { Said } from './Said.tsx';
import { Ways } from './Ways.tsx';

/** What will be published, what is said with it, and once published the ways to it. */
export function ReadyModel({ ready }: { readonly ready: Ready }) {
  const { open, people, needed } = ready;
  const { study, collected } = open;
  const text = publishTexts();
  const simulated = open.seed !== undefined;
  const received = open.responses.length;
  const now = published.value;
  const app = new URL('.', location.href).href;
  return (
    <>
      <div class="screen-only">
        <p class="lead">{localised(study.title)}</p>
        {simulated && <SimulatedLabel />}
        <p>
          {text.about(caseTexts().people(formatNumber(people.length), simulated))}{' '}
          {received > people.length && text.waiting(formatNumber(received))} {!simulated && text.next(needed)}
        </p>
        {collected && <Recruitment id={study.id} recruited={collected.recruited} />}
        {now.kind !== 'done' && <LastPublication simulated={simulated} />}
        <Content open={open} />
        <Said ready={ready} />
        <p class="actions">
          <Button kind="primary" onClick={() => void publish(ready, app)}>
            {text.publish}
          </Button>
        </p>
        <Refused />
      </div>
      {now.kind === 'done' && <Ways links={now.links} title={localised(study.title)} simulated={simulated} />}
      <p class="publish-back screen-only">
        <a href={`#/study/${study.id}/results`}>{text.toResults}</a>
      </p>
    </>
  );
}

/** How its people were asked, as the model will tell it. */
function Recruitment(props: { readonly id: string; readonly recruited: Recruited | undefined }) {
  if (!props.recruited) return <RecruitmentUntold id={props.id} />;
  return <p>{recruitmentSentences(props.recruited)}</p>;
}

/** What anyone who has the link will see. */
function Content({ open: { study, minimumAssumed } }: Pick<Ready, 'open'>) {
  const text = publishTexts();
  return (
    <section class="section">
      <h2>{text.inIt}</h2>
      <ul>
        {text.inItList(formatNumber(study.minimumGroup)).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {minimumAssumed && <p>{versionTexts().minimumAssumed(study.minimumGroup)}</p>}
      <p>{text.forever}</p>
    </section>
  );
}

/** Why it was not published, if it was not. */
function Refused() {
  const text = publishTexts();
  const now = published.value;
  if (now.kind === 'refused') {
    return (
      <Problem sentence={text.refused(now.needed)}>
        <p>{text.refusedNext}</p>
      </Problem>
    );
  }
  if (now.kind !== 'too-large') return null;
  return (
    <Problem sentence={text.tooLarge}>
      <p>{text.tooLargeNext}</p>
    </Problem>
  );
}
