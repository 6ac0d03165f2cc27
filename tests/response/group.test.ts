import { expect, test } from 'vitest';
import { inGroup } from '../../src/response/group.ts';
import type { Response } from '../../src/response/response.ts';

test('inGroup keeps the respondents with that answer, and not those who left the question open', () => {
  const response = (id: string, background: Response['background']): Response => ({
    format: 'afweging/response@1',
    id,
    study: 'test',
    answers: [],
    background,
    simulated: false,
  });
  const all = [
    response('x', { q: 'a' }),
    response('y', { q: 'b' }),
    response('z', {}),
    response('w', { q: 'a' }),
  ];
  expect(inGroup(all, 'q', 'a').map(({ id }) => id)).toEqual(['x', 'w']);
});
