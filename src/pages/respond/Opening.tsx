import { respondTexts } from '../../i18n/respond.ts';
import { localised } from '../../i18n/texts.ts';
import type { Study } from '../../study/study.ts';
import { Heading } from './Heading.tsx';

/** What it is about, in the study's own words, and how long it takes. */
export function Opening({ study }: { readonly study: Study }) {
  const title = localised(study.title);
  return (
    <>
      <Heading text={title} study={title} />
      {study.introduction.map((paragraph, p) => (
        <p key={paragraph.nl} {...(p === 0 && { class: 'lead' })}>
          {localised(paragraph)}
        </p>
      ))}
      <p>{respondTexts().minutes(study.minutes)}</p>
    </>
  );
}
