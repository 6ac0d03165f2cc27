import { formatShare } from '../../i18n/format.ts';
import { figuresTexts } from '../../i18n/result-figures.ts';
import { consistency } from '../../results/consistency.ts';
import type { PageProps } from './page.ts';

/** How far people agreed with themselves where scenarios were shown a second time; nothing where none were. */
export function ConsistencyNote({ open, shown }: PageProps) {
  const found = consistency(open.study, shown);
  if (!found) return null;
  const text = figuresTexts().again;
  return (
    <>
      <h3>{text.title}</h3>
      {found.kind === 'hidden' ? (
        <p>{text.hidden}</p>
      ) : (
        <Found {...found.value} points={open.study.answer.kind === 'scale'} />
      )}
    </>
  );
}

type Shown = Extract<ReturnType<typeof consistency>, { kind: 'shown' }>['value'];

function Found({ people, pairs, same, near, chance, points }: Shown & { readonly points: boolean }) {
  const text = figuresTexts().again;
  const interval = Number.isFinite(same.se)
    ? text.interval(formatShare(same.low), formatShare(same.high))
    : undefined;
  return (
    <p>
      {text.same(people, pairs, formatShare(same.value), interval)} {points && text.near(formatShare(near))}{' '}
      {text.chance(formatShare(chance))}
    </p>
  );
}
