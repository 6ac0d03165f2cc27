import { makeFieldTexts } from '../../i18n/make-fields.ts';
import { changeStudy } from '../../state/making.ts';
import type { Study, Text } from '../../study/study.ts';
import { BothLanguages } from '../../ui/BothLanguages.tsx';

/** The study's own texts that have one place each. */
type Name =
  | 'title'
  | 'asker'
  | 'contact'
  | 'purpose'
  | 'retention'
  | 'withdrawal'
  | 'consent'
  | 'lead'
  | 'closing';

/** What respondents are told before, during and after the scenarios. */
export function TextsStep({ study }: { readonly study: Study }) {
  return (
    <>
      <Own study={study} name="title" />
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
