import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/exchange/analysis.ts';
import type { ClassRow } from '../../src/exchange/fit-report.ts';
import type { PoolReport } from '../../src/exchange/pool-report.ts';
import { normal } from '../../src/lib/normal.ts';
import { seeded } from '../../src/lib/random.ts';
import { departures } from '../published/agreement.ts';
import { publishedCases, publishedData } from '../published/cases.ts';

const root = resolve(import.meta.dirname, '../..');
const cases = new Map(publishedCases());
let folder: string;
let commanded: Awaited<ReturnType<typeof program>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'afweging-fit-'));
  // As people give it, which builds the program that the other tests run.
  commanded = read(await run('npm', 'run', '--silent', 'fit', '--', writtenCase('electricity_mnl')));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(program: string, ...args: string[]): Promise<{ code: number; stdout: string }> {
  return new Promise((done, fail) => {
    execFile(program, args, { cwd: root, maxBuffer: 2 ** 24 }, (error, stdout, stderr) => {
      if (stderr) fail(new Error(stderr));
      else done({ code: Number(error?.code ?? 0), stdout });
    });
  });
}

/** What the program prints and exits with. */
async function program(...args: string[]): Promise<{ code: number; report: Report }> {
  return read(await run('node', join(root, 'node_modules/.afweging/fit.js'), ...args));
}

const read = ({ code, stdout }: Awaited<ReturnType<typeof run>>) => ({
  code,
  report: JSON.parse(stdout) as Report,
});

type Report = Parameters<typeof departures>[1] & {
  readonly problems: readonly Record<string, unknown>[];
  readonly [key: string]: unknown;
};

/** Writes an analysis with its table, and gives the analysis' place. */
function written(analysis: object, csv: string | Uint8Array): string {
  writeFileSync(join(folder, 'data.csv'), csv);
  const file = join(folder, 'analysis.json');
  writeFileSync(file, JSON.stringify(analysis));
  return file;
}

/** Writes an analysis that another program made too, with its table and perhaps another model. */
function writtenCase(name: string, changes: Partial<Analysis> = {}): string {
  const { analysis } = cases.get(name)!;
  const data = { ...analysis.data, file: 'data.csv' };
  return written({ ...analysis, data, ...changes }, publishedData(analysis.data.file));
}

const ratings = {
  format: 'afweging/analysis@1',
  data: { file: 'data.csv', kind: 'ratings', respondent: 'who', answer: 'y' },
  terms: [{ column: 'x' }],
  model: { family: 'fixed' },
};
const table = 'who,y,x\na,1,3\na,2,1\nb,1,2\nb,2,4\nc,2,5\nc,1,1\n';

describe('the program prints what other programs print', () => {
  test.each([
    ['wine_ordered_logit', async (name: string) => program(writtenCase(name))],
    ['electricity_mnl', async () => commanded],
  ] as const)('%s', async (name, outcome) => {
    const { code, report } = await outcome(name);
    const published = cases.get(name)!;
    const { file } = published.analysis.data;
    expect(departures(published, report)).toEqual([]);
    expect(code).toBe(0);
    expect(report).toMatchObject({
      format: 'afweging/fit@1',
      converged: true,
      stop: 'gradient',
      problems: [],
      dataHash: createHash('sha256').update(publishedData(file)).digest('hex'),
    });
  });
});

test('--people adds people, of whom a fixed model says nothing', async () => {
  const { report } = await program(written(ratings, table), '--people');
  expect(report['people']).toEqual([]);
});

describe('of a random intercept', () => {
  const name = 'wine_ordered_random_intercept';
  type Person = { respondent: string; mean: number[]; sd: number[] };
  let people: Person[];

  beforeAll(async () => {
    const { report } = await program(writtenCase(name), '--people');
    writeFileSync(join(folder, 'fit.json'), JSON.stringify(report));
    people = report['people'] as Person[];
  });

  test('--people says of each respondent what it makes of the answers', () => {
    expect(people.map(({ respondent }) => respondent)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    // Two weights that are the same for all, and an intercept, whose spread over judges is 1.28 variance.
    for (const { mean, sd } of people) {
      expect(sd.slice(0, 2)).toEqual([0, 0]);
      expect(sd[2]).toBeGreaterThan(0);
      expect(Math.abs(mean[2]!)).toBeLessThan(3 * 1.135);
    }
  });

  test('one person is told of by a group’s fit, about as the draws of that fit have it', async () => {
    const model = { family: 'person', prior: 'fit.json', respondent: '7' } as const;
    const { code, report } = await program(writtenCase(name, { model }), '--people');
    expect(code).toBe(0);
    expect(report).toMatchObject({
      format: 'afweging/fit@1',
      converged: true,
      respondents: 1,
      problems: [],
    });
    const { mean, sd } = people.find(({ respondent }) => respondent === '7')!;
    const [temperature, contact, intercept] = report.coefficients;
    // Neither differs between the judges of that fit.
    expect([temperature!.estimate, contact!.estimate]).toEqual(mean.slice(0, 2));
    expect([temperature!.se, contact!.se]).toEqual([0, 0]);
    // A mode and a curvature, where the draws give a mean and a spread.
    expect(Math.abs(intercept!.estimate! - mean[2]!)).toBeLessThan(0.2 * sd[2]!);
    expect(intercept!.se! / sd[2]!).toBeCloseTo(1, 1);
    expect(report['clear']).toEqual([]);
    expect(report['people']).toMatchObject([
      { respondent: '7', mean: [{}, {}, {}].map(() => expect.any(Number)) },
    ]);
  });
});

test('pool adds each group’s weights, its own as the group alone has them, and shrunk ones nearer together', async () => {
  const rows = Array.from({ length: 160 }, (_, i) => {
    const [n, x] = [Math.floor(i / 8), i % 4];
    const noise = (7 * n + 5 * i + Math.floor(i / 8) * (i % 8)) % 11;
    return { n, x, y: Number(x + (n % 2) * x * 0.5 + noise / 2 > 4), where: n % 2 === 0 ? 'even' : 'odd' };
  });
  const csv = (kept: typeof rows) =>
    `who,where,y,x\n${kept.map(({ n, where, y, x }) => `${n},${where},${y},${x}`).join('\n')}\n`;
  const model = { family: 'fixed', pool: { by: 'where' } };
  const { code, report } = await program(written({ ...ratings, model }, csv(rows)));
  expect(code).toBe(0);
  const pool = report['pool'] as PoolReport;
  expect(pool.by).toBe('where');
  expect(pool.groups.map(({ group, respondents }) => [group, respondents])).toEqual([
    ['even', 10],
    ['odd', 10],
  ]);
  for (const { group, coefficients } of pool.groups) {
    const alone = await program(written(ratings, csv(rows.filter(({ where }) => where === group))));
    const own = alone.report.coefficients.find(({ name }) => name === 'x')!;
    expect(coefficients[0]!.raw).toBeCloseTo(own.estimate!, 8);
  }
  const [even, odd] = pool.groups.map(({ coefficients }) => coefficients[0]!);
  const apart = (key: 'raw' | 'shrunk') => Math.abs(odd![key] - even![key]);
  expect(apart('shrunk')).toBeLessThan(apart('raw'));
  expect(even!.low).toBeLessThan(even!.shrunk);
});

test('pool says which groups have no weights of their own', async () => {
  const csv = 'who,where,y,x\na,p,1,3\na,p,2,1\nb,p,1,2\nb,p,2,4\nc,p,2,5\nc,p,1,1\nd,q,1,2\nd,q,1,3\n';
  const model = { family: 'fixed', pool: { by: 'where' } };
  const { code, report } = await program(written({ ...ratings, model }, csv));
  expect(code).toBe(0);
  expect(report['pool']).toEqual({ by: 'where', sd: null, groups: [] });
  expect(report.problems).toContainEqual(expect.objectContaining({ kind: 'unpooled', groups: ['q'] }));
});

test('pool refuses a column in which someone is in two groups', async () => {
  const csv = 'who,where,y,x\na,p,1,3\na,q,2,1\nb,p,1,2\n';
  const model = { family: 'fixed', pool: { by: 'where' } };
  const { code, report } = await program(written({ ...ratings, model }, csv));
  expect(code).toBe(2);
  expect(report.problems).toMatchObject([
    {
      kind: 'bad-analysis',
      path: 'model.pool.by',
      expected: 'a column with one value for each respondent: a has more',
    },
  ]);
});

test('a coefficient that the data cannot tell is null, and named', async () => {
  const csv = 'who,y,x,same\na,1,3,7\na,2,1,7\nb,1,2,7\nb,2,4,7\nc,2,5,7\nc,1,1,7\n';
  const terms = [{ column: 'x' }, { column: 'same' }];
  const { code, report } = await program(written({ ...ratings, terms }, csv));
  expect(code).toBe(0);
  expect(report.coefficients.find(({ name }) => name === 'same')).toMatchObject({ estimate: null, se: null });
  expect(report.problems).toMatchObject([
    {
      kind: 'not-identified',
      coefficients: ['same'],
      sets: [['same']],
      message: expect.stringContaining('same'),
    },
  ]);
});

test('classes that depend on a background answer come with their levels, and people with their chances', async () => {
  // Who is of the south wants x and dislikes red; who is of the north the other way round.
  const random = seeded(5);
  const rows = Array.from({ length: 480 }, (_, s) => {
    const n = Math.floor(s / 8);
    const sign = n % 3 === 0 ? 1 : -1;
    const [x, colour] = [normal(random), ['red', 'blue', 'green'][s % 3]!];
    const u = random() + 1e-12;
    const utility = sign * (1.5 * x - (colour === 'red' ? 1 : 0)) + Math.log(u / (1 - u));
    return [`p${n}`, utility > 0 ? 'yes' : 'no', x, colour, sign > 0 ? 'south' : 'north'].join(',');
  });
  const analysis = {
    format: 'afweging/analysis@1',
    data: { ...ratings.data, categories: ['no', 'yes'] },
    terms: [{ column: 'x' }, { column: 'colour', coding: 'effects', reference: 'green' }],
    model: { family: 'latent-class', classes: 2, membership: ['place'], starts: 3, seed: 1 },
  };
  const { code, report } = await program(
    written(analysis, ['who,y,x,colour,place', ...rows].join('\n')),
    '--people',
  );
  expect(code).toBe(0);
  const names = report.coefficients.map(({ name }) => name);
  expect(names.slice(-4)).toEqual([
    'threshold:no|yes',
    'class2:share',
    'class2:share:place:north',
    'constant',
  ]);
  const estimate = (name: string) => report.coefficients[names.indexOf(name)]!.estimate;
  expect(estimate('constant')).toBe(-estimate('threshold:no|yes'));
  // The larger class, which comes first, is that of the north.
  const [north, south] = report['classes'] as ClassRow[];
  expect(north!.coefficients[0]!.estimate).toBeLessThan(0);
  expect(south!.coefficients[0]!.estimate).toBeGreaterThan(0);
  for (const { levels } of [north!, south!]) {
    expect(levels.map(({ level }) => level)).toEqual(expect.arrayContaining(['red', 'blue', 'green']));
    expect(levels.reduce((sum, { effect }) => sum + effect, 0)).toBeCloseTo(0, 10);
  }
  const red = ({ levels }: ClassRow) => levels.find(({ level }) => level === 'red')!.effect;
  expect(red(north!)).toBeGreaterThan(red(south!));
  const people = report['people'] as { respondent: string; mean: number[]; classes: number[] }[];
  expect(people).toHaveLength(60);
  const right = people.filter(({ classes, mean }, n) => {
    const [own, other] = n % 3 === 0 ? [classes[1]!, classes[0]!] : [classes[0]!, classes[1]!];
    return own > other && mean[0]! > 0 === (n % 3 === 0);
  });
  expect(right.length).toBeGreaterThan(55);
});

describe('the program prints why there is no fit, and ends with 2', () => {
  test.each<[string, () => string[], object]>([
    ['no argument', () => [], { kind: 'bad-analysis' }],
    ['an unknown option', () => [written(ratings, table), '--verbose'], { path: '--verbose' }],
    ['no such analysis file', () => [join(folder, 'absent.json')], { path: '(file)' }],
    [
      'no such data file',
      () => [written({ ...ratings, data: { ...ratings.data, file: 'absent.csv' } }, table)],
      { kind: 'bad-analysis', path: 'data.file' },
    ],
    [
      'one person without the group’s fit',
      () => [written({ ...ratings, model: { family: 'person', prior: 'no.json', respondent: 'a' } }, table)],
      { path: 'model.prior', expected: 'a file that can be read, not no.json' },
    ],
    [
      'one person who is not in the table',
      () => [written({ ...ratings, model: { family: 'person', prior: 'data.csv', respondent: 'z' } }, table)],
      { path: 'model.respondent', expected: 'somebody in the respondent column, not z' },
    ],
    [
      'one person of a table without respondents',
      () => {
        const data = { file: 'data.csv', kind: 'ratings', answer: 'y' };
        const model = { family: 'person', prior: 'data.csv', respondent: 'a' };
        return [written({ ...ratings, data, model }, table)];
      },
      { path: 'model.respondent' },
    ],
    [
      'a text in a number column',
      () => [written(ratings, `${table}d,1,many\n`)],
      {
        kind: 'bad-row',
        row: 8,
        column: 'x',
        value: 'many',
        message: expect.stringContaining('Row 8, column “x”: “many” is not a number.'),
      },
    ],
    [
      'one category only',
      () => [written(ratings, 'who,y,x\na,1,3\nb,1,2\nc,1,1\n')],
      { kind: 'no-variation', category: '1' },
    ],
  ])('%s', async (_, args, problem) => {
    const { code, report } = await program(...args());
    expect(code).toBe(2);
    expect(report.problems[0]).toMatchObject(problem);
  });
});
