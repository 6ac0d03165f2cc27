import { collectTexts } from '../../i18n/collect.ts';
import { formatMoment, formatNumber } from '../../i18n/format.ts';
import { counting, notRemoved } from '../../response/received.ts';
import { type Collection, otherTab } from '../../state/collection.ts';
import { ButtonLink } from '../../ui/Button.tsx';

/** How many were received, the largest thing on the page; never what was answered. */
export function ReceivedNumber({ collection }: { readonly collection: Collection }) {
  const text = collectTexts();
  const { study, versions, received, refused, damaged } = collection;
  const present = notRemoved(received);
  const again = present.filter(({ handOvers }) => handOvers.length > 1).length;
  const facts = [
    received.length > present.length && text.removed(received.length - present.length),
    again > 0 && text.handedOverAgain(again),
    refused.length > 0 && text.asideCount(refused.length),
  ].filter(Boolean);
  const of = (version: string) =>
    present.filter((one) => counting(one).response.handedOver?.version === version).length;
  return (
    <>
      <p class="received-number" role="status">
        <strong>{formatNumber(present.length)}</strong> {text.received(present.length)}
      </p>
      {facts.length > 0 && <p class="subtle">{facts.join(' · ')}</p>}
      {versions.length > 1 && (
        <dl class="by-version" aria-label={text.byVersion}>
          {versions.map(({ version, sharedAt }) => (
            <div key={version}>
              <dt>{text.version(formatMoment(sharedAt))}</dt>
              <dd>{formatNumber(of(version))}</dd>
            </div>
          ))}
        </dl>
      )}
      {damaged > 0 && <p class="caution">{text.damaged(damaged)}</p>}
      {otherTab.value && (
        <p class="subtle" role="status">
          {text.otherTab}
        </p>
      )}
      <p class="actions">
        <ButtonLink kind="secondary" href={`#/study/${study.id}/results`}>
          {text.toResults}
        </ButtonLink>
      </p>
    </>
  );
}
