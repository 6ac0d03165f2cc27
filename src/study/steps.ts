/** The steps of making a study, in order. */
export const makeSteps = ['texts', 'judgement', 'criteria', 'questions', 'scenarios', 'try'] as const;
export type MakeStep = (typeof makeSteps)[number];
