import type { Response } from './response.ts';

/** The respondents who gave one answer to a background question. */
export function inGroup(responses: readonly Response[], question: string, option: string): Response[] {
  return responses.filter(({ background }) => background[question] === option);
}
