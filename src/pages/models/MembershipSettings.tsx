import { useId } from 'preact/hooks';
import { membershipTexts } from '../../i18n/membership.ts';
import type { MemberQuestion } from '../../results/membership.ts';
import { changeSettings, settings } from '../../state/models.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import type { Wording } from './wording.ts';

/** On which questions the chance of a class may depend. */
export function MembershipSettings(props: {
  readonly members: readonly MemberQuestion[];
  readonly wording: Pick<Wording, 'question'>;
}) {
  const text = membershipTexts();
  const id = useId();
  const { members, wording } = props;
  if (members.length === 0) return null;
  const chosen = settings.value.membership;
  const choose = (question: string, isChosen: boolean) => {
    const ids = members.map((each) => each.id);
    changeSettings({
      membership: ids.filter((each) => (each === question ? isChosen : chosen.includes(each))),
    });
  };
  return (
    <fieldset aria-describedby={`${id}-help`}>
      <legend>{text.ask}</legend>
      <p id={`${id}-help`} class="help">
        {text.askHelp}
      </p>
      <div class="options options-stack">
        {members.map((member) => (
          <Checkbox
            key={member.id}
            id={`${id}-${member.id}`}
            label={wording.question(member.id)}
            checked={chosen.includes(member.id)}
            onChange={(isChosen) => choose(member.id, isChosen)}
          />
        ))}
      </div>
    </fieldset>
  );
}
