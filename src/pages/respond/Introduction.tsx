import type { ComponentChildren } from 'preact';
import { respondTexts } from '../../i18n/respond.ts';
import { localised } from '../../i18n/texts.ts';
import type { Survey } from '../../state/survey.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading } from './Heading.tsx';
import { Outcome } from './Outcome.tsx';

/**
 * What, why, who, how long, and what happens with the answers.
 *
 * @param ready - whether everything that will be needed is loaded
 * @param children - what is said below the button about being ready
 */
export function Introduction(props: {
  readonly survey: Survey;
  readonly ready: boolean;
  readonly children: ComponentChildren;
}) {
  const { survey } = props;
  const { study } = survey;
  const text = respondTexts();
  const title = localised(study.title);
  const under = survey.session.value.kind === 'taking-part';
  const next = survey.finished.value > 0 ? text.startNext : text.start;
  return (
    <>
      <Heading text={title} study={title} />
      {study.introduction.map((paragraph, p) => (
        <p key={paragraph.nl} {...(p === 0 && { class: 'lead' })}>
          {localised(paragraph)}
        </p>
      ))}
      <p>{text.minutes(study.minutes)}</p>
      <h2 class="question">{text.who}</h2>
      <p>{localised(study.asker)}</p>
      <h2 class="question">{text.answers}</h2>
      <p>{text.answersWhat}</p>
      <p>{text.consent}</p>
      <div class="actions">
        <Button
          kind="primary"
          disabled={!props.ready}
          onClick={() => (under ? survey.act({ kind: 'next' }) : survey.begin())}
        >
          {under ? text.goOn : next}
        </Button>
      </div>
      {props.children}
      {!under && survey.finished.value > 0 && <Outcome survey={survey} />}
    </>
  );
}
