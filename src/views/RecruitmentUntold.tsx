import { recruitmentTexts } from '../i18n/recruitment.ts';

/** That nothing is told of whom a study's researcher invited, and where to tell it. */
export function RecruitmentUntold({ id }: { readonly id: string }) {
  const text = recruitmentTexts();
  return (
    <p class="who screen-only">
      {text.untold} <a href={`#/study/${id}/collect`}>{text.tell}</a>
    </p>
  );
}
