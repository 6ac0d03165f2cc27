import { expect, test } from 'vitest';
import { readDesign } from '../../../src/exchange/design/read-design.ts';
import { fail, ok } from '../../../src/lib/result.ts';
import type { Criterion, Study } from '../../../src/study/study.ts';
import { study, text, yesNo } from '../../support/study.ts';

/** A criterion by its name, with levels by theirs. */
function named(name: string, levels: readonly string[], kind: Criterion['kind'] = 'categorical'): Criterion {
  const id = name.toLowerCase().replace(/[^a-z]/g, '');
  return {
    id,
    kind,
    name: text(name),
    short: text(name),
    levels: levels.map((level, l) => ({ id: String(l), name: text(level) })),
  };
}

const choice = (profiles: 2 | 3, none = false): Study['answer'] => ({
  kind: 'choice',
  profiles,
  none: none ? text('none') : null,
});

const apples = study({
  answer: choice(2),
  criteria: [
    named('Price', ['1', '1.5', '2', '2.5', '3'], 'amount'),
    named('Type', ['Fuji', 'Gala', 'Honeycrisp']),
    named('Freshness', ['Poor', 'Average', 'Excellent']),
  ],
});

const read = (lines: readonly string[], judged: Study) =>
  readDesign(new TextEncoder().encode(`${lines.join('\n')}\n`), judged);

test('readDesign reads rows of profiles by the names and numbers of levels, with semicolons', () => {
  const rows = [
    'Scenario;Profile;type;price;freshness',
    '1;B;Gala;1,5;3',
    '1;A;fuji;3;1',
    '2;1;Honeycrisp;1;2',
    '2;2;Gala;1;1',
  ];
  expect(read(rows, apples)).toEqual(
    ok({
      scenarios: [
        [
          [4, 0, 0],
          [1, 1, 2],
        ],
        [
          [0, 2, 1],
          [0, 1, 0],
        ],
      ],
      blocks: 1,
    }),
  );
});

test('readDesign takes each row of a rated design as a scenario where none is named', () => {
  const rows = ['price,type,freshness', '1,Gala,Poor', '3,Fuji,Poor'];
  expect(read(rows, { ...apples, answer: yesNo })).toEqual(
    ok({ scenarios: [[[0, 1, 0]], [[4, 0, 0]]], blocks: 1 }),
  );
});

test('readDesign reads a table of Ngene with levels counted from 0, in blocks, up to the lines below it', () => {
  const rows = [
    'Design\tChoice situation\talt1.price\talt1.type\talt1.freshness\talt2.price\talt2.type\talt2.freshness\tBlock\t',
    '1\t1\t1.5\t0\t2\t2\t1\t0\t1\t',
    '1\t2\t3\t2\t1\t1\t0\t1\t2\t',
    '',
    '||||||||||',
    'design',
    ';alts = alt1, alt2',
  ];
  expect(read(rows, apples)).toEqual(
    ok({
      scenarios: [
        [
          [1, 0, 2],
          [2, 1, 0],
        ],
        [
          [4, 2, 1],
          [0, 0, 1],
        ],
      ],
      blocks: 2,
      anchors: 0,
    }),
  );
});

test('readDesign reads effects, dummies and amounts of idefix, and leaves out "none"', () => {
  // R's contr.sum gives the last of three levels −1 −1; contr.treatment gives the first 0 0.
  const rows = [
    '"","no.choice.cte","Var1","Var21","Var22","Var32","Var33"',
    '"set1.alt1",0,1.5,-1,-1,0,0',
    '"set1.alt2",0,3,0,1,0,1',
    '"set1.no.choice",1,0,0,0,0,0',
  ];
  expect(read(rows, { ...apples, answer: choice(2, true) })).toEqual(
    ok({
      scenarios: [
        [
          [1, 2, 0],
          [4, 1, 2],
        ],
      ],
      blocks: 1,
    }),
  );
});

test('readDesign reads the levels that idefix decoded', () => {
  const rows = ['"","V1","V2","V3"', '"set1.alt1","1.5","Gala","Poor"', '"set1.alt2","3","Fuji","Average"'];
  expect(read(rows, apples)).toEqual(
    ok({
      scenarios: [
        [
          [1, 1, 0],
          [4, 0, 1],
        ],
      ],
      blocks: 1,
    }),
  );
});

// Rows of the article "Variable Encoding" of cbcTools 0.7.
const dummies = [
  'profileID,respID,qID,altID,obsID,price,typeGala,typeHoneycrisp,freshnessAverage,freshnessExcellent',
  '45,1,1,1,1,3.0,0,1,0,1',
  '23,1,1,2,1,2.0,1,0,1,0',
  '12,1,1,3,1,1.5,0,1,0,0',
  '37,1,2,1,2,1.5,1,0,0,1',
  '38,1,2,2,2,2.0,1,0,0,1',
  '31,1,2,3,2,1.0,0,0,0,1',
];
const decoded = [
  [
    [4, 2, 2],
    [2, 1, 1],
    [1, 2, 0],
  ],
  [
    [1, 1, 2],
    [2, 1, 2],
    [0, 0, 2],
  ],
];

test('readDesign reads dummies of cbcTools', () => {
  expect(read(dummies, { ...apples, answer: choice(3) })).toEqual(ok({ scenarios: decoded, blocks: 1 }));
});

test('readDesign takes the design of cbcTools once that respondents share, in whatever order', () => {
  const rows = [
    'profileID,respID,qID,altID,obsID,price,type,freshness',
    '1,1,1,1,1,1,Fuji,Poor',
    '9,1,1,2,1,2,Gala,Poor',
    '5,1,2,1,2,3,Fuji,Average',
    '6,1,2,2,2,1,Gala,Average',
    '5,2,1,1,3,3,Fuji,Average',
    '6,2,1,2,3,1,Gala,Average',
    '1,2,2,1,4,1,Fuji,Poor',
    '9,2,2,2,4,2,Gala,Poor',
  ];
  expect(read(rows, apples)).toEqual(
    ok({
      scenarios: [
        [
          [0, 0, 0],
          [2, 1, 0],
        ],
        [
          [4, 0, 1],
          [0, 1, 1],
        ],
      ],
      blocks: 1,
    }),
  );
});

test('readDesign refuses a design of cbcTools in which each respondent has scenarios of their own', () => {
  const rows = [
    'profileID,respID,qID,altID,obsID,price,type,freshness',
    '1,1,1,1,1,1,Fuji,Poor',
    '9,1,1,2,1,2,Gala,Poor',
    '5,2,1,1,2,3,Fuji,Average',
    '6,2,1,2,2,1,Gala,Average',
  ];
  expect(read(rows, apples)).toEqual(fail({ kind: 'own-designs', designs: 2 }));
});

test.each<[string, readonly string[], object]>([
  [
    'a level that the criterion does not have',
    ['scenario,price,type,freshness', '1,1,Gala,Poor', '1,2,Pear,Poor'],
    { kind: 'bad-level', criterion: 1, row: 3, column: 'type', value: 'Pear' },
  ],
  [
    'a number beyond the levels',
    ['scenario,price,type,freshness', '1,1,0,Poor', '1,2,3,Poor'],
    { kind: 'bad-level', criterion: 1, row: 3, column: 'type', value: '3' },
  ],
  [
    'numbers that may count from 0 or from 1',
    ['scenario,price,type,freshness', '1,1,1,Poor', '1,2,2,Poor'],
    { kind: 'unclear-numbers', column: 'type' },
  ],
  [
    'no column for a criterion',
    ['scenario,price,type', '1,1,Gala', '1,1,Fuji'],
    { kind: 'no-criterion', criterion: 2 },
  ],
  [
    'a column of no criterion',
    ['scenario,price,type,freshness,colour', '1,1,Gala,Poor,red', '1,2,Fuji,Poor,red'],
    { kind: 'unknown-column', column: 'colour' },
  ],
  [
    'no column that says the scenario',
    ['price,type,freshness', '1,Gala,Poor'],
    { kind: 'no-column', column: 'situatie / scenario' },
  ],
  [
    'a scenario with another number of profiles',
    ['scenario,price,type,freshness', '1,1,Gala,Poor', '1,2,Fuji,Poor', '2,2,Fuji,Poor'],
    { kind: 'other-profiles', row: 4, found: 1, expected: 2 },
  ],
  [
    'a profile that is twice in its scenario',
    ['scenario,profile,price,type,freshness', '1,1,1,Gala,Poor', '1,1,2,Fuji,Poor'],
    { kind: 'repeated-profile', row: 3, column: 'profile', value: '1' },
  ],
  [
    'a code that no level has',
    ['"","Var1","Var21","Var22","Var32","Var33"', '"set1.alt1",1,1,1,0,0'],
    { kind: 'bad-code', criterion: 1, row: 2, column: 'Var21', value: '1' },
  ],
  ['only heads', ['scenario,price,type,freshness'], { kind: 'no-rows' }],
])('readDesign refuses %s, and says where', (_, rows, problem) => {
  expect(read(rows, apples)).toEqual(fail(problem));
});
