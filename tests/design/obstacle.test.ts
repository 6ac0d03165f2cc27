import { afterAll, describe, expect, test } from 'vitest';
import { obstacleTo } from '../../src/design/obstacle.ts';
import { type DesignRequest, plainRequest } from '../../src/design/request.ts';
import { language } from '../../src/i18n/language.ts';
import { designProblem } from '../../src/problems/design-problem.ts';
import type { Study } from '../../src/study/study.ts';
import { criterion, study } from '../support/study.ts';

const criteria = [criterion('a', 2), criterion('b', 2)];
const pairs: Study['answer'] = { kind: 'choice', profiles: 2, none: null };

afterAll(() => {
  language.value = 'nl';
});

function told(request: DesignRequest) {
  language.value = 'en';
  const obstacle = obstacleTo(request, () => true);
  const { sentence, next } = designProblem(request.study, { kind: 'not-found', obstacle });
  return { obstacle, words: `${sentence} ${next}` };
}

describe('what is in the way of scenarios is', () => {
  test('the preferences, where without them there are some', () => {
    // Of two criteria with a better level each, one pair of profiles has no better one.
    const asked = { ...study({ criteria, answer: pairs }), prohibited: [] };
    const { obstacle, words } = told({ ...plainRequest(asked, 3), directions: [1, 1] });
    expect(obstacle).toEqual({ kind: 'directions' });
    expect(words).toContain('what everybody prefers');
  });

  test('what was struck, where without that there are some', () => {
    const all = [0, 1].flatMap((a) => [0, 1].map((b) => [[a, b]]));
    const start = { scenarios: all.slice(0, 3), kept: [false, false, false], struck: all.slice(0, 3) };
    const { obstacle, words } = told({ ...plainRequest(study({ criteria }), 3), start });
    expect(obstacle).toEqual({ kind: 'struck' });
    expect(words).toContain('struck');
  });

  test('each prohibition without which there are some', () => {
    // Three of four profiles are left to three scenarios with the first alone, two with both.
    const prohibited = [
      [
        { criterion: 'a', level: '0' },
        { criterion: 'b', level: '0' },
      ],
      [
        { criterion: 'a', level: '1' },
        { criterion: 'b', level: '1' },
      ],
    ];
    const { obstacle, words } = told(plainRequest(study({ criteria, prohibited }), 3));
    expect(obstacle).toEqual({
      kind: 'prohibited',
      because: [
        [
          [0, 0],
          [1, 0],
        ],
        [
          [0, 1],
          [1, 1],
        ],
      ],
    });
    expect(words).toContain('Allow one of these combinations');
  });

  test('the time, where that is up', () => {
    expect(obstacleTo(plainRequest(study({ criteria }), 3), () => false)).toEqual({ kind: 'time' });
  });
});
