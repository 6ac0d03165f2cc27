import type { Response } from '../../src/response/response.ts';
import { categories, type Study } from '../../src/study/study.ts';
import { criterion, question, rated, scale, study } from './study.ts';

/** A version of a study to hand answers over to. */
export const version = '0123456789abcdef';

/** What a room of phones answers: 21 scenarios on a five-point scale and 3 background questions. */
export function coreStudy(key: string): Study {
  return study({
    id: '00112233445566ff',
    answer: scale(5),
    criteria: [criterion('a', 3), criterion('b', 3)],
    questions: [question('age', 5), question('region', 12), question('work', 4)],
    design: rated(Array.from({ length: 21 }, (_, s) => [s % 3, Math.floor(s / 3) % 3])),
    skip: true,
    key,
  });
}

/** Answers to any study, drawn; `parts` replace what a test is about. */
export function handedOver(
  of: Study,
  parts: { id?: string; revision?: number; version?: string; answer?: number } = {},
): Response {
  const scenarios = of.design.scenarios.length;
  return {
    format: 'afweging/response@1',
    id: parts.id ?? '00112233445566778899aabbccddeeff',
    study: of.id,
    answers: Array.from(
      { length: scenarios },
      (_, s) => (s + (parts.answer ?? 0)) % categories(of.answer).length,
    ),
    background: Object.fromEntries(of.questions.map(({ id, options }) => [id, options[0]!.id])),
    simulated: false,
    handedOver: {
      version: parts.version ?? version,
      revision: parts.revision ?? 0,
      seed: 4_000_000_000,
      day: 20_781,
      seconds: Array(scenarios).fill(10),
    },
  };
}
