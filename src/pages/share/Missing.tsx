import { shareTexts } from '../../i18n/share.ts';
import { missingSentence } from '../../problems/missing.ts';
import { wantField } from '../../state/making.ts';
import type { Missing as Lacking } from '../../study/missing.ts';

/** What keeps a study from being shared, each with a link to where it is done. */
export function Missing(props: { readonly study: string; readonly missing: readonly Lacking[] }) {
  const text = shareTexts();
  return (
    <section class="section">
      <h2>{text.first}</h2>
      <p>{text.firstWhat(props.missing.length)}</p>
      <ul>
        {props.missing.map((item) => (
          <li key={`${item.kind}-${item.field}`}>
            <a href={`#/study/${props.study}/make/${item.step}`} onClick={() => wantField(item.field)}>
              {missingSentence(item)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
