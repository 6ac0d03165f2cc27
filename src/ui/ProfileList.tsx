import { localised } from '../i18n/texts.ts';
import './profiles.css';

type Text = Parameters<typeof localised>[0];

/** A criterion as far as it is read. */
export type ReadCriterion = {
  readonly id: string;
  readonly name: Text;
  readonly levels: readonly { readonly name: Text; readonly explanation?: Text | undefined }[];
};

/** One profile: each level under the name of its criterion, from the top down in `order`. */
export function ProfileList(props: {
  readonly criteria: readonly ReadCriterion[];
  readonly profile: readonly number[];
  readonly order: readonly number[];
}) {
  return (
    <dl class="profile">
      {props.order.map((c) => {
        const { id, name, levels } = props.criteria[c]!;
        return (
          <div key={id}>
            <dt>{localised(name)}</dt>
            <dd>
              <LevelText level={levels[props.profile[c]!]!} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** A level as it is judged: its name, and what explains it. */
export function LevelText({ level }: { readonly level: ReadCriterion['levels'][number] }) {
  return (
    <>
      {localised(level.name)}
      {level.explanation && <span class="explanation">{localised(level.explanation)}</span>}
    </>
  );
}
