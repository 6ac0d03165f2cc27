import { useEffect, useRef } from 'preact/hooks';
import { collectTexts } from '../../i18n/collect.ts';
import { formatList, formatMoment } from '../../i18n/format.ts';
import { counting } from '../../response/received.ts';
import type { Collection, Receipted } from '../../state/collection.ts';
import { order } from '../../survey/order.ts';
import { Radios } from '../../ui/Radios.tsx';

/** Which of several responses with the same two words is meant, told apart without their answers. */
export function WhichOne(props: {
  readonly several: readonly Receipted[];
  readonly versions: Collection['versions'];
  readonly chosen: string | undefined;
  readonly error: string | undefined;
  readonly onChange: (id: string) => void;
}) {
  const text = collectTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current!.querySelector('input')!.focus(), [props.several]);
  return (
    <div class="field" ref={box}>
      <Radios
        legend={text.severalSuch}
        help={text.severalHelp}
        error={props.error}
        options={props.several.map((one) => ({ value: one.id, label: told(one, props.versions) }))}
        value={props.chosen}
        onChange={props.onChange}
      />
    </div>
  );
}

function told(one: Receipted, versions: Collection['versions']): string {
  const text = collectTexts();
  const { answers, handedOver } = counting(one).response;
  const shared = versions.find(({ version }) => version === handedOver?.version);
  const asked = shared
    ? order(handedOver!.seed, shared.content).shown.filter((showing) => showing < answers.length).length
    : answers.length;
  const times = one.handOvers.map(({ receivedAt }) => receivedAt).sort((a, b) => a - b);
  return [
    text.receivedAt(formatList(times.map(formatMoment))),
    text.answeredScenarios(answers.filter((answer) => answer !== null).length, asked),
    shared && text.version(formatMoment(shared.sharedAt)),
  ]
    .filter(Boolean)
    .join(' · ');
}
