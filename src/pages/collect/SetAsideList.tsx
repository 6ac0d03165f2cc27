import { collectTexts } from '../../i18n/collect.ts';
import { formatMoment } from '../../i18n/format.ts';
import { asideReason } from '../../problems/intake.ts';
import type { SetAside } from '../../response/set-aside.ts';
import { clearedAside } from '../../state/clear-aside.ts';
import { asideText, mayOpenLater, takeAgain } from '../../state/intake.ts';
import { Button } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { saveFile } from '../../ui/figures/saveFile.ts';
import { tableCsv } from '../../ui/figures/table.ts';
import { ClearAside } from './ClearAside.tsx';

/** Everything that came in and does not count, with its reason; kept, so that nothing is lost unseen. */
export function SetAsideList({ items }: { readonly items: readonly SetAside[] }) {
  const text = collectTexts();
  if (items.length === 0) {
    if (clearedAside.value.length === 0) return null;
    return (
      <section class="section">
        <h2>{text.aside}</h2>
        <ClearAside items={items} />
      </section>
    );
  }
  return (
    <section class="section">
      <h2>{text.aside}</h2>
      <p>{text.asideWhat}</p>
      <Details summary={text.asideCount(items.length)}>
        <ul class="reasons">
          {items.map((item) => (
            <li key={item.hash}>
              <strong>{item.name || text.channels[item.channel]}</strong>{' '}
              <span class="subtle small">{formatMoment(item.at)}</span>
              <br />
              {asideReason(item.reason)}
            </li>
          ))}
        </ul>
      </Details>
      <div class="actions">
        {items.some(({ reason }) => mayOpenLater(reason)) && (
          <Button onClick={() => void takeAgain()}>{text.asideAgain}</Button>
        )}
        <Button kind="quiet" onClick={() => save(items)}>
          {text.asideSave}
        </Button>
      </div>
      <ClearAside items={items} />
    </section>
  );
}

function save(items: readonly SetAside[]): void {
  const text = collectTexts();
  const rows = items.map((item) => [
    formatMoment(item.at),
    item.name || text.channels[item.channel],
    asideReason(item.reason),
    asideText(item),
  ]);
  const columns = [text.when, text.from, text.why, text.contents].map((head) => ({ head }));
  saveFile(text.asideFile, 'text/csv', tableCsv({ caption: text.aside, columns, rows }));
}
