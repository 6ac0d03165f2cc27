import { resultsTexts } from '../../i18n/results.ts';
import { versionTexts } from '../../i18n/versions.ts';
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
      <p>
        {responses.length < study.minimumGroup
          ? text.needed(needed, study.minimumGroup)
          : text.neededAgain(needed)}{' '}
        {open.minimumAssumed && versionTexts().minimumAssumed(study.minimumGroup)}
      </p>
      <p class="actions">
        {open.collected ? (
          <ToCollect id={study.id} kind="primary" />
        ) : (
          <ButtonLink kind="primary" href={`r/#t${study.id}`}>
            {responses.length === 0 ? text.takePart : text.nextPerson}
          </ButtonLink>
        )}
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
        {props.open.collected ? (
          <ToCollect id={study.id} kind="secondary" />
        ) : (
          <ButtonLink kind="secondary" href={`r/#t${study.id}`}>
            {text.nextPerson}
          </ButtonLink>
        )}
        <Button kind="quiet" onClick={props.onAgain}>
          {text.refresh}
        </Button>
      </p>
    </>
  );
}

/** More people come in where the answers to a study made here are collected. */
function ToCollect({ id, kind }: { readonly id: string; readonly kind: 'primary' | 'secondary' }) {
  return (
    <ButtonLink kind={kind} href={`#/study/${id}/collect`}>
      {versionTexts().collect}
    </ButtonLink>
  );
}
