import { choicesTexts } from '../../i18n/result-choices.ts';
import { figuresTexts } from '../../i18n/result-figures.ts';
import { localised } from '../../i18n/texts.ts';
import type { GroupRatings } from '../../results/group-ratings.ts';
import type { Study } from '../../study/study.ts';
import type { AnswerScale } from '../../ui/figures/answerColours.ts';
import { scaleOf } from '../../views/answerScale.ts';
import { categoryNames } from '../../views/words.ts';

/** The words of the figure by a background question, and the colours of its answers. */
export type GroupsWords = {
  readonly title: string;
  readonly about: string;
  readonly text: string;
  readonly note: string;
  readonly categories: readonly string[];
  readonly scale: AnswerScale;
};

/** @param question - its short name */
export function groupsWords(study: Study, question: string, ratings: GroupRatings): GroupsWords {
  const words = answersWords(study, question, ratings);
  return study.design.blocks ? { ...words, note: `${words.note} ${figuresTexts().groupsBlocks}` } : words;
}

function answersWords(study: Study, question: string, ratings: GroupRatings): GroupsWords {
  const { answer } = study;
  if (answer.kind === 'choice') return nonesWords(answer.none ? localised(answer.none) : '', question);
  const text = figuresTexts();
  return {
    title: text.groupsTitle(question),
    about: text.groupsAbout,
    text: text.groupsText(question),
    note: ratings.merged ? `${text.groupsNote} ${text.merged}` : text.groupsNote,
    categories: sides(study, ratings),
    scale: scaleOf(study),
  };
}

/** Of a choice, none against some profile: told apart as no and yes are. */
function nonesWords(none: string, question: string): GroupsWords {
  const text = choicesTexts();
  return {
    title: text.noneTitle(none, question),
    about: text.noneAbout,
    text: text.noneText(question),
    note: text.noneNote,
    categories: [none, text.chosen],
    scale: 'yes-no',
  };
}

/** The answers' names, or those of the sides they were merged to. */
function sides(study: Study, { merged }: GroupRatings): string[] {
  const names = categoryNames(study);
  if (!merged) return names;
  const text = figuresTexts().sides;
  return names.length % 2 === 1 ? [text.against, text.neutral, text.for] : [text.against, text.for];
}
