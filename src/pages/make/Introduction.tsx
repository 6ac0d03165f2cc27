import { useState } from 'preact/hooks';
import { makeStepTexts } from '../../i18n/make-steps.ts';
import { changeStudy } from '../../state/making.ts';
import { joinedParagraphs, splitParagraphs } from '../../study/paragraphs.ts';
import type { Study } from '../../study/study.ts';
import { BothLanguages } from '../../ui/BothLanguages.tsx';

/** The introduction as one text a language. What is typed stays as typed, blank lines at its end too. */
export function Introduction({ study }: { readonly study: Study }) {
  const text = makeStepTexts();
  const kept = joinedParagraphs(study.introduction);
  const [typed, setTyped] = useState(kept);
  const meant = joinedParagraphs(splitParagraphs(typed));
  const shown = meant.nl === kept.nl && meant.en === kept.en ? typed : kept;
  return (
    <BothLanguages
      id="introduction"
      label={text.introduction}
      help={text.introductionHelp}
      text={shown}
      onChange={(next) => {
        setTyped(next);
        changeStudy((now) => ({ ...now, introduction: splitParagraphs(next) }), 'introduction');
      }}
      long
    />
  );
}
