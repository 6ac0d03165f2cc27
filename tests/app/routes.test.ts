import { expect, test } from 'vitest';
import { formatRoute, parseRoute } from '../../src/app/routes.ts';
import { fc, property } from '../support/properties.ts';

const study = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
const routes = fc.oneof(
  fc.constant({ kind: 'start' as const }),
  fc.constant({ kind: 'studies' as const }),
  fc.constant({ kind: 'table' as const }),
  fc.constant({ kind: 'table-models' as const }),
  fc.record({ kind: fc.constant('make' as const), study }),
  fc.record({ kind: fc.constant('make' as const), study, step: study }),
  fc.record({
    kind: fc.constantFrom(
      ...(['results', 'case', 'share', 'collect', 'room', 'publish', 'models', 'groups'] as const),
    ),
    study,
  }),
);

property('parseRoute inverts formatRoute', [routes], (route) => {
  expect(parseRoute(formatRoute(route))).toEqual(route);
});

test('parseRoute opens the start page without a fragment', () => {
  expect(parseRoute('')).toEqual({ kind: 'start' });
  expect(parseRoute('#')).toEqual({ kind: 'start' });
});

test.each([
  '#/study',
  '#/study/x',
  '#/study/x/y',
  '#/study/../results',
  '#/table/x',
  '#/<b>',
  '#/studies/x',
  '#/study/x/results/y',
])('parseRoute of %s leads nowhere', (fragment) => {
  expect(parseRoute(fragment)).toEqual({ kind: 'unknown' });
});

property('parseRoute takes any fragment', [fc.string()], (fragment) => {
  expect([
    'start',
    'results',
    'case',
    'studies',
    'make',
    'collect',
    'room',
    'models',
    'groups',
    'table',
    'table-models',
    'unknown',
  ]).toContain(parseRoute(fragment).kind);
});
