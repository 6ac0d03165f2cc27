import { moved } from '../lib/moved.ts';
import type { Question, Study, Text } from './study.ts';

const nothing: Text = { nl: '', en: '' };

/** A background question at the end, with as many options without a name as there are ids for. */
export function addQuestion(study: Study, id: string, options: readonly string[]): Study {
  const question: Question = {
    id,
    name: nothing,
    short: nothing,
    ordered: false,
    options: options.map((option) => ({ id: option, name: nothing })),
  };
  return { ...study, questions: [...study.questions, question] };
}

export function moveQuestion(study: Study, from: number, to: number): Study {
  return { ...study, questions: moved(study.questions, from, to) };
}

export function removeQuestion(study: Study, id: string): Study {
  return { ...study, questions: study.questions.filter((question) => question.id !== id) };
}

export function changeQuestion(study: Study, id: string, change: (question: Question) => Question): Study {
  return {
    ...study,
    questions: study.questions.map((question) => (question.id === id ? change(question) : question)),
  };
}

export function addOption(study: Study, question: string, id: string): Study {
  return changeQuestion(study, question, (now) => ({
    ...now,
    options: [...now.options, { id, name: nothing }],
  }));
}

export function moveOption(study: Study, question: string, from: number, to: number): Study {
  return changeQuestion(study, question, (now) => ({ ...now, options: moved(now.options, from, to) }));
}

export function removeOption(study: Study, question: string, id: string): Study {
  return changeQuestion(study, question, (now) => ({
    ...now,
    options: now.options.filter((option) => option.id !== id),
  }));
}
