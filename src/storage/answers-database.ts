import { type AnswersSchema, answersVersion, upgradeAnswers } from './answers-versions.ts';
import { database } from './database.ts';

export const answers = database<AnswersSchema>('afweging-answers', answersVersion, upgradeAnswers);
