import { missingTexts } from '../../i18n/make-missing.ts';
import { missingSentence, warningSentence } from '../../problems/missing.ts';
import { wantField } from '../../state/making.ts';
import type { Missing } from '../../study/missing.ts';
import type { MakeStep } from '../../study/steps.ts';
import type { Study } from '../../study/study.ts';
import { warnings } from '../../study/warnings.ts';
import { Details } from '../../ui/Details.tsx';

/** What is still missing, each a link to its field; and what should be thought over. */
export function MissingList({
  study,
  items,
  at,
}: {
  readonly study: Study;
  readonly items: readonly Missing[];
  readonly at: MakeStep;
}) {
  const text = missingTexts();
  const doubts = warnings(study).filter(({ step }) => step === at);
  return (
    <div class="missing">
      {items.length === 0 ? (
        <p class="positive">
          {text.none} <a href={`#/study/${study.id}/share`}>{text.share}</a>
        </p>
      ) : (
        <Details summary={text.count(items.length)}>
          <ul>
            {items.map((item) => (
              <li key={`${item.kind}-${item.field}`}>
                <a href={`#/study/${study.id}/make/${item.step}`} onClick={() => wantField(item.field)}>
                  {missingSentence(item)}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
      {doubts.map((doubt) => (
        <p key={doubt.kind} class="caution">
          {warningSentence(doubt)}
        </p>
      ))}
    </div>
  );
}
