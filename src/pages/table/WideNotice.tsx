import { tableLayoutTexts } from '../../i18n/table-layout.ts';
import { wideChoices } from '../../state/table.ts';
import type { Roles } from '../../state/table-roles.ts';

/** That a table looks like choices with a row each, which are not read, and how it is to be laid out. */
export function WideNotice({ roles }: { readonly roles: Roles }) {
  const wide = wideChoices(roles);
  if (!wide) return null;
  const text = tableLayoutTexts();
  const { answer, criteria } = wide;
  const { sentence, next } = text.wide(
    criteria.map(({ columns }) => columns),
    answer,
  );
  return (
    <div class="caution">
      <p>
        <strong>{sentence}</strong> {next}
      </p>
      <p>
        {text.wideLayout(
          criteria.map(({ name }) => name),
          answer,
        )}
      </p>
    </div>
  );
}
