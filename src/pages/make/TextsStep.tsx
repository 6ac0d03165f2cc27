import { makeFieldTexts } from '../../i18n/make-fields.ts';
import { makeStepTexts } from '../../i18n/make-steps.ts';
import { changeStudy } from '../../state/making.ts';
import { limits, type Study, type Text } from '../../study/study.ts';
import { BothLanguages } from '../../ui/BothLanguages.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { AskedCount } from './AskedCount.tsx';
import { Introduction } from './Introduction.tsx';

/** The study's own texts that have one place each. */
type Name = 'title' | 'asker' | 'contact' | 'purpose' | 'retention' | 'withdrawal' | 'consent' | 'closing';

/** What respondents are told before, during and after the scenarios. */
export function TextsStep({ study }: { readonly study: Study }) {
  const text = makeStepTexts();
  return (
    <>
      <Own study={study} name="title" />
      <Introduction study={study} />
      <AskedCount study={study} />
      <NumberField
        id="minutes"
        label={text.minutes}
        help={text.minutesHelp}
        value={study.minutes}
        {...limits.minutes}
        onChange={(minutes) => changeStudy((now) => ({ ...now, minutes }), 'minutes')}
      />
      <Own study={study} name="asker" long />
      <Own study={study} name="contact" long />
      <Own study={study} name="purpose" long />
      <Own study={study} name="retention" long />
      <Own study={study} name="withdrawal" long />
      <Own study={study} name="consent" long />
      <Own study={study} name="closing" long />
    </>
  );
}

function Own({ study, name, long }: { readonly study: Study; readonly name: Name; readonly long?: boolean }) {
  const { label, help } = makeFieldTexts()[name];
  return (
    <BothLanguages
      id={name}
      label={label}
      help={help}
      text={study[name]}
      onChange={(text: Text) => changeStudy((now) => ({ ...now, [name]: text }), name)}
      {...(long && { long })}
    />
  );
}
