import { beforeAll, describe, expect, test } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import type { Panel } from '../../src/advice/panel.ts';
import type { PublishedModel } from '../../src/advice/published.ts';
import { qrCode } from '../../src/exchange/code.ts';
import { modelBytes, readModelBytes } from '../../src/exchange/model-code.ts';
import { deflated } from '../../src/lib/inflate.ts';
import { codings } from '../../src/study/coding.ts';
import { ratedProfiles } from '../../src/study/rated-profiles.ts';
import type { Text } from '../../src/study/study.ts';
import { anyModel } from '../support/any-model.ts';
import { fc, property } from '../support/properties.ts';
import { referenceModel } from '../support/published.ts';

/** In an alphanumeric QR of version 22, level L, after a link of 31 characters in byte mode (ISO 18004, table 7). */
const roomInQr = 1411;

let reference: ReturnType<typeof referenceModel>;
beforeAll(() => {
  reference = referenceModel();
});

async function reread(model: PublishedModel): Promise<PublishedModel> {
  const read = await readModelBytes(await modelBytes(model));
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

/** The parts of a model that are carried as they are. */
function exact({ fits, ...model }: PublishedModel) {
  return {
    ...model,
    fits: fits.map(({ group, fit }) => {
      const { respondents, scenarios, ridge, converged } = fit;
      const unused = fit.problems.map((problem) => 'category' in problem && problem.category);
      return { group, respondents, scenarios, ridge, converged, unused };
    }),
  };
}

describe('readModelBytes(modelBytes(model))', () => {
  property('gives the model back, its numbers within a tenth of their errors', [anyModel], async (model) => {
    const read = await reread(model);
    expect(exact(read)).toEqual(exact(model));
    model.fits.forEach(({ fit }, f) => {
      const { estimate, spread } = read.fits[f]!.fit;
      const P = estimate.length;
      fit.estimate.forEach((value, p) => {
        if (Number.isNaN(value)) {
          expect(estimate[p]).toBeNaN();
          return;
        }
        const error = Math.sqrt(spread[p * P + p]!);
        expect(Math.abs(estimate[p]! - value)).toBeLessThan(0.0501 * error);
        expect(Math.abs(Math.log2(error / Math.sqrt(fit.spread[p * P + p]!)))).toBeLessThan(1 / 31);
      });
    });
  });

  test('keeps thresholds in order that are closer than rounding can tell', async () => {
    const { model } = reference;
    const [{ fit, ...whole }] = model.fits;
    const estimate = fit.estimate.slice();
    estimate.set([0.1, 0.1001, 0.1002, 0.1003], estimate.length - 4);
    const read = await reread({ ...model, fits: [{ ...whole, fit: { ...fit, estimate } }] });
    const [a, b, c, d] = read.fits[0].fit.estimate.slice(-4);
    expect(a! < b! && b! < c! && c! < d!).toBe(true);
  });

  property('gives the same bytes when written again', [anyModel], async (model) => {
    const bytes = await modelBytes(model);
    expect(await modelBytes(await reread(model))).toEqual(bytes);
  });

  test('carries a template by its name, and other words themselves', async () => {
    const bytes = await modelBytes(reference.model);
    const title = { nl: 'Anders', en: 'Other' };
    const own = { ...reference.model, study: { ...reference.model.study, title } };
    expect((await modelBytes(own)).length).toBeGreaterThan(2 * bytes.length);
    expect((await reread(own)).study.title).toEqual(title);
    expect((await reread(reference.model)).study).toEqual(reference.model.study);
  });
});

test('a model whose texts hold tabs and direction marks is read by everyone, with those texts plain', async () => {
  const pasted = { nl: 'een\tbrief\u200e', en: '\u202ea letter\0' };
  const plain = { nl: 'een brief', en: 'a letter' };
  const { study, fits, examples } = reference.model;
  const read = await reread({
    ...reference.model,
    study: { ...study, title: pasted },
    ...{ asker: pasted, people: pasted, notFor: pasted },
    recruited: { how: pasted, answered: 50 },
    examples: examples.map((example) => ({ ...example, name: pasted })),
    fits: [fits[0], { ...fits[0], group: { question: pasted, option: pasted } }],
  });
  expect(read.study.title).toEqual(plain);
  expect([read.asker, read.people, read.notFor]).toEqual([plain, plain, plain]);
  expect(read.recruited).toEqual({ how: plain, answered: 50 });
  expect(read.examples.map(({ name }) => name)).toEqual(examples.map(() => plain));
  expect(read.fits[1]!.group).toEqual({ question: plain, option: plain });
});

describe('the reference study’s model with its covariance', () => {
  test('fits a QR code of version 22', async () => {
    expect(qrCode('m', await modelBytes(reference.model)).length).toBeLessThan(roomInQr);
  });

  test('fits one too with how its people were asked', async () => {
    const how = {
      nl: 'via de nieuwsbrief van hun beroepsvereniging, met één herinnering na twee weken',
      en: 'through the newsletter of their professional association, with one reminder after two weeks',
    };
    const model = { ...reference.model, recruited: { invited: 1200, how, answered: 420 } };
    const bytes = await modelBytes(model);
    expect((await reread(model)).recruited).toEqual(model.recruited);
    expect(qrCode('m', bytes).length).toBeLessThan(roomInQr);
  });

  test('fits one too with the words of a shorter study in one language', async () => {
    const { study } = reference.model;
    const short = ({ nl }: Text) => ({ nl: nl.slice(0, 24), en: '' });
    const criteria = study.criteria.map((criterion, c) => ({
      ...criterion,
      id: `c${c}`,
      name: short(criterion.name),
      short: short(criterion.short),
      levels: criterion.levels.map((level, l) => ({ id: `${l}`, name: short(level.name) })),
    }));
    if (study.answer.kind !== 'scale') throw new Error('no scale');
    const points = study.answer.points.map(short);
    const words = { title: short(study.title), lead: short(study.lead), statement: short(study.statement) };
    const model = {
      ...reference.model,
      study: { ...study, ...words, criteria, answer: { kind: 'scale' as const, points } },
    };
    expect(qrCode('m', await modelBytes(model)).length).toBeLessThan(roomInQr);
  });

  test('predicts what the studio predicts, within what rounding to a tenth of the errors allows', async () => {
    const read = await reread(reference.model);
    const published: Panel = {
      study: read.study,
      codings: codings(read.study.criteria),
      fit: read.fits[0].fit,
    };
    for (const profile of ratedProfiles(reference.panel.study)) {
      const [here, there] = [reference.panel, published].map((panel) => advise(panel, profile));
      if (!here!.ok || !there!.ok) throw new Error('no advice');
      const agree = [here!.value.agree, there!.value.agree] as const;
      // A slope of at most a quarter, times half a tenth of each parameter's error.
      expect(Math.abs(agree[0].value - agree[1].value)).toBeLessThan(roundingOf(published, profile));
      // Errors are at most 2.2% off, and the delta method is not the jackknife.
      const width = (each: { low: number; high: number }) => each.high - each.low;
      expect(width(agree[1]) / width(agree[0])).toBeGreaterThan(0.95);
      expect(width(agree[1]) / width(agree[0])).toBeLessThan(1.05);
    }
  });
});

function roundingOf({ fit, codings: codes, study }: Panel, profile: readonly number[]): number {
  const P = fit.estimate.length;
  const error = (p: number) => Math.sqrt(fit.spread![p * P + p]!);
  const weights = codes.flatMap((coding, c) =>
    coding.matrix[profile[c]!]!.map((by, w) => Math.abs(by) * error(coding.first + w)),
  );
  const threshold = Math.max(
    ...Array.from({ length: P }, (_, p) => p)
      .slice(-1 * (study.answer.kind === 'scale' ? 4 : 1))
      .map(error),
  );
  return (0.25 * (weights.reduce((sum, each) => sum + each, 0) + threshold)) / 20;
}

const own = '["a","","","",[],[]]';
const yesNo = '["yes-no",0,"","",0,0]';

describe('a stranger’s bytes', () => {
  test('are refused at every length but the right one', async () => {
    const bytes = await modelBytes(reference.model);
    for (let length = 0; length < bytes.length; length++) {
      expect((await readModelBytes(bytes.slice(0, length))).ok).toBe(false);
    }
    const longer = await readModelBytes(Uint8Array.of(...bytes, 0));
    expect(longer).toEqual({ ok: false, problem: { kind: 'broken' } });
  });

  test('of a later format are told apart from broken ones', async () => {
    expect(await readModelBytes(Uint8Array.of(3, 0, 0))).toMatchObject({ problem: { kind: 'newer-format' } });
    expect(await readModelBytes(Uint8Array.of(0, 0, 0))).toMatchObject({ problem: { kind: 'broken' } });
  });

  test('whose correlations are none are refused', async () => {
    const bytes = await modelBytes(reference.model);
    // The last row of the factor, all at their largest.
    const harmed = bytes.fill(127, bytes.length - 18);
    expect(await readModelBytes(harmed)).toMatchObject({ problem: { kind: 'bad-covariance' } });
  });

  test.for([
    ['no JSON', '[', 'not-json'],
    ['other parts', '[1]', 'bad-words'],
    ['a template that is not in the app', `["data-sharing",1,${own}]`, 'unknown-template'],
    ['a study without criteria', `[0,["","","",${yesNo},[]],${own}]`, 'bad-words'],
    [
      'a criterion of one level',
      `[0,["","","",${yesNo},[["a","categorical","","",[["l","",0]]]]],${own}]`,
      'bad-words',
    ],
  ])('whose words are %s are refused as %3$s', async ([, json, kind]) => {
    const words = await deflated(new TextEncoder().encode(json));
    const bytes = Uint8Array.of(1, words.length >> 8, words.length & 255, ...words, ...Array(20).fill(0));
    expect(await readModelBytes(bytes)).toMatchObject({ problem: { kind } });
  });

  test.for([
    ['more people than are ever invited', '[2000000,"",1]'],
    ['answers of half a person', '[10,"",0.5]'],
    ['a text too long', `[10,"${'a'.repeat(401)}",1]`],
    ['a part too many', '[10,"",1,1]'],
    ['nothing', '0'],
  ])('that tell of whom was asked %s are refused', async ([, recruited]) => {
    const criterion = '["a","categorical","","",[["k","",0],["l","",0]]]';
    const json = (told: string) => `[0,["","","",${yesNo},[${criterion}]],["a","","","",[],[],${told}]]`;
    const read = async (told: string) => {
      const words = await deflated(new TextEncoder().encode(json(told)));
      const bytes = Uint8Array.of(2, words.length >> 8, words.length & 255, ...words, ...Array(20).fill(0));
      const model = await readModelBytes(bytes);
      return model.ok ? 'ok' : model.problem.kind;
    };
    expect(await read('[10,"",1]')).not.toBe('bad-words');
    expect(await read(recruited!)).toBe('bad-words');
  });

  const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  property(
    'with one byte changed give a model or a problem, never an exception',
    [anyModel, place, fc.integer({ min: 1, max: 255 })],
    async (model, share, by) => {
      const bytes = await modelBytes(model);
      bytes[Math.floor(share * bytes.length)]! ^= by;
      expect(typeof (await readModelBytes(bytes)).ok).toBe('boolean');
    },
  );
});
