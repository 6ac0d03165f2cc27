import { database } from './database.ts';
import { type AnswersSchema, answersVersion, upgradeAnswers } from './versions.ts';

export const answers = database<AnswersSchema>('afweging-answers', answersVersion, upgradeAnswers);
