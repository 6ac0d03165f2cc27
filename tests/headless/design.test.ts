import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
/** Within the project, where what it imports is found. */
const built = join(root, 'node_modules/.afweging-design-test');
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'afweging-design-'));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  await run(vite, 'build', '--logLevel', 'error', '--ssr', 'src/headless/design.ts', '--outDir', built);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(built, { recursive: true });
});

function run(...args: string[]): Promise<{ code: number; stdout: string }> {
  return new Promise((done, fail) => {
    execFile('node', args, { cwd: root }, (error, stdout, stderr) => {
      if (stderr) fail(new Error(stderr));
      else done({ code: Number(error?.code ?? 0), stdout });
    });
  });
}

async function designed(request: object) {
  const file = join(folder, 'design.json');
  writeFileSync(file, JSON.stringify(request));
  const { code, stdout } = await run(join(built, 'design.js'), file);
  return { code, report: JSON.parse(stdout) as Record<string, unknown> };
}

test('the design command gives the same scenarios for the same request, in blocks, with an order and what to practise on', async () => {
  const request = {
    levels: [3, 2, 2, 2],
    scenarios: 10,
    blocks: 2,
    anchors: 2,
    repeats: 1,
    warmUp: 1,
    prohibited: [
      [
        [0, 2],
        [1, 0],
      ],
    ],
    iterations: 20,
    seed: 3,
  };
  const { code, report } = await designed(request);
  expect(code).toBe(0);
  expect(report).toMatchObject({
    format: 'afweging/design@1',
    block: [null, null, 0, 0, 0, 0, 1, 1, 1, 1],
    residualDf: 4,
    seed: 3,
  });
  const findings = report['findings'] as { kind: string; criterion?: string }[];
  // 1 + 5 weights and 5 more are 11.
  expect(findings).toContainEqual(
    expect.objectContaining({ kind: 'nearly-saturated', residualDf: 4, enough: 11 }),
  );
  // Criteria whose levels may meet all others are balanced, in each block and in all.
  expect(findings.filter(({ criterion }) => criterion === '2' || criterion === '3')).toEqual([]);
  const scenarios = report['scenarios'] as number[][][];
  expect(scenarios.filter(([row]) => row![0] === 2 && row![1] === 0)).toEqual([]);
  const orders = report['order'] as number[][];
  expect(orders.map((order) => [...new Set(order)].sort((a, b) => a - b))).toEqual([
    [0, 1, 2, 3, 4, 5],
    [0, 1, 6, 7, 8, 9],
  ]);
  expect(orders.map(({ length }) => length)).toEqual([7, 7]);
  const [practice] = report['warmUp'] as number[][][];
  expect(scenarios).not.toContainEqual(practice);
  const { seconds: _, ...again } = (await designed(request)).report;
  const { seconds: __, ...first } = report;
  expect(again).toEqual(first);
});

test('the design command says in a sentence why there are no scenarios', async () => {
  const { code, report } = await designed({ levels: [2, 2], scenarios: 9, seed: 1 });
  expect(code).toBe(2);
  expect(report['problems']).toEqual([
    {
      kind: 'too-few-profiles',
      possible: 4,
      message:
        'Only 4 different scenarios are possible. Ask for fewer, add a level or criterion, or allow more combinations.',
    },
  ]);
});
