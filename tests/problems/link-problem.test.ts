import { afterEach, describe, expect, test } from 'vitest';
import type { CodeProblem } from '../../src/exchange/code.ts';
import type { HostedProblem } from '../../src/exchange/hash-code.ts';
import type { TemplateProblem } from '../../src/exchange/template-code.ts';
import { language } from '../../src/i18n/language.ts';
import { hostedProblem } from '../../src/problems/hosted-problem.ts';
import { codeProblem, studyProblem } from '../../src/problems/link-problem.ts';
import type { Told } from '../../src/problems/told.ts';

afterEach(() => {
  language.value = 'nl';
});

/** One of every kind, and what its words must name. */
const codes: [CodeProblem, string[]][] = [
  [{ kind: 'no-code' }, []],
  [{ kind: 'cut-off', got: 12, expected: 264 }, ['12', '264']],
  [{ kind: 'cut-off', got: 2 }, []],
  [{ kind: 'damaged' }, []],
  [{ kind: 'too-long', limit: 1 }, []],
];
const studies: [TemplateProblem, string[]][] = [
  [{ kind: 'no-inflate' }, []],
  [{ kind: 'broken' }, []],
  [{ kind: 'too-large', limit: 1 }, []],
  [{ kind: 'not-json' }, []],
  [{ kind: 'too-deep', limit: 8 }, []],
  [{ kind: 'repeated-key', key: 'title' }, ['“title”']],
  [{ kind: 'forbidden-character' }, []],
  [{ kind: 'number-too-large' }, []],
  [{ kind: 'newer-format' }, []],
  [{ kind: 'bad-value', path: 'criteria.0.id' }, ['“criteria.0.id”']],
  [{ kind: 'bad-value', path: '' }, []],
  [{ kind: 'incomplete' }, []],
  [{ kind: 'unknown-template' }, []],
];
const hosted: [HostedProblem, string[]][] = [
  [{ kind: 'newer-format' }, []],
  [{ kind: 'broken' }, []],
  [{ kind: 'not-there' }, []],
  [{ kind: 'host-error', status: 503 }, ['503']],
  [{ kind: 'redirected' }, []],
  [{ kind: 'a-page' }, []],
  [{ kind: 'too-large', limit: 1 }, []],
  [{ kind: 'other-contents' }, []],
];

function check({ sentence, next }: Told, named: readonly string[]) {
  expect(sentence).toMatch(/^\p{Lu}.*[.]$/u);
  expect(next).toMatch(/^\p{Lu}.*[.]$/u);
  for (const part of named) expect(sentence).toContain(part);
}

describe.each(['nl', 'en'] as const)('in %s there is a sentence and a next step for', (tongue) => {
  test.each(codes)('a code: $kind', (problem, named) => {
    language.value = tongue;
    check(codeProblem(problem), named);
  });

  test.each(studies)('a study: $kind', (problem, named) => {
    language.value = tongue;
    check(studyProblem(problem, 'link'), named);
    check(studyProblem(problem, 'file'), named);
  });

  test.each(hosted)('a hosted file: $kind', (problem, named) => {
    language.value = tongue;
    check(hostedProblem(problem), named);
  });
});
