import type { Coding } from '../study/coding.ts';
import type { Study } from '../study/study.ts';
import { choiceData } from './choice-data.ts';
import type { Dataset } from './dataset.ts';
import { ratingData } from './rating-data.ts';
import type { Response } from './response.ts';

/** The answers to a study as a fit takes them, whatever its answer form. */
export function datasetOf(study: Study, responses: readonly Response[], coding?: readonly Coding[]): Dataset {
  return study.answer.kind === 'choice'
    ? choiceData(study, responses, coding)
    : ratingData(study, responses, coding);
}
