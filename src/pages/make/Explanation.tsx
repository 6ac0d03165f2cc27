import { useState } from 'preact/hooks';
import { makeStepTexts } from '../../i18n/make-steps.ts';
import { wantField } from '../../state/making.ts';
import type { Text } from '../../study/study.ts';
import { BothLanguages } from '../../ui/BothLanguages.tsx';
import { Button } from '../../ui/Button.tsx';

/** What explains a level, once someone wants to. */
export function Explanation(props: {
  readonly id: string;
  readonly name: string;
  readonly text: Text | undefined;
  readonly onChange: (text: Text) => void;
}) {
  const text = makeStepTexts();
  const [wanted, setWanted] = useState(false);
  if (!props.text && !wanted) {
    const begin = () => {
      setWanted(true);
      wantField(`${props.id}-nl`);
    };
    return (
      <Button kind="quiet" aria-label={text.addExplanationOf(props.name)} onClick={begin}>
        {text.addExplanation}
      </Button>
    );
  }
  return (
    <BothLanguages
      id={props.id}
      label={text.explanation}
      optional
      text={props.text ?? { nl: '', en: '' }}
      onChange={props.onChange}
    />
  );
}
