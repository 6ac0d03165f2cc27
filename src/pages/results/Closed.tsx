import { resultsTexts } from '../../i18n/results.ts';
import type { Response } from '../../response/response.ts';
import type { OpenStudy } from '../../state/study.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';

/** Results with too few people: how many came in, how many are needed, and the way to take part. */
export function Closed(props: {
  readonly open: OpenStudy;
  readonly needed: number;
  readonly onAgain: () => void;
}) {
  const { open, needed, onAgain } = props;
  const text = resultsTexts();
  const { study, responses } = open;
  return (
    <>
      <p class="lead">{responses.length === 0 ? text.empty : text.received(responses.length)}</p>
      <p>{text.needed(needed, study.minimumGroup)}</p>
      <p class="actions">
        <ButtonLink kind="primary" href={`r/#t${study.id}`}>
          {responses.length === 0 ? text.takePart : text.nextPerson}
        </ButtonLink>
        <Button onClick={onAgain}>{text.refresh}</Button>
      </p>
    </>
  );
}

/** Answers that came in since: when they count, and the way to more. */
export function Waiting(props: {
  readonly open: OpenStudy;
  readonly shown: readonly Response[];
  readonly needed: number;
  readonly onAgain: () => void;
}) {
  const text = resultsTexts();
  const { study, responses } = props.open;
  const received = responses.length;
  return (
    <>
      {received > props.shown.length && (
        <p>{text.waiting(received, props.shown.length, received + props.needed)}</p>
      )}
      <p class="actions screen-only">
        <ButtonLink kind="secondary" href={`r/#t${study.id}`}>
          {text.nextPerson}
        </ButtonLink>
        <Button kind="quiet" onClick={props.onAgain}>
          {text.refresh}
        </Button>
      </p>
    </>
  );
}
