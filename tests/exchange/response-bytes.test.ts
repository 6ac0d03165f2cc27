import { expect, test } from 'vitest';
import { byteDuration, durationByte } from '../../src/exchange/duration.ts';
import { readResponseBytes, responseBytes } from '../../src/exchange/response-bytes.ts';
import type { Response } from '../../src/response/response.ts';
import { anyResponse } from '../support/any-response.ts';
import { coreStudy, handedOver, version } from '../support/handed-over.ts';
import { fc, property } from '../support/properties.ts';
import { question, rated, scale, study } from '../support/study.ts';

const core = coreStudy('');

/** The times as they come back: one of 255 steps of 5.5%. */
function coarse(response: Response): Response {
  const { handedOver } = response;
  if (!handedOver) return response;
  const seconds = handedOver.seconds.map((each) => byteDuration(durationByte(each)));
  return { ...response, handedOver: { ...handedOver, seconds } };
}

property(
  'readResponseBytes inverts responseBytes for any study and response, times to within 2.8%',
  [anyResponse],
  ({ known, response }) => {
    const read = readResponseBytes(responseBytes(known.study, response), [known]);
    expect(read).toEqual({ ok: true, value: coarse(response) });
    const seconds = read.ok ? read.value.handedOver!.seconds : [];
    for (const [s, given] of response.handedOver!.seconds.entries()) {
      if (given === null) expect(seconds[s]).toBe(null);
      // Half a step of ln(864000) / 254 on the logarithmic scale, and half a unit in the third figure.
      else expect(Math.abs(Math.log(seconds[s]! / given))).toBeLessThan(0.0269 + 0.005);
    }
  },
);

property('a byte of time stands for a time that has this byte', [fc.nat(255)], (byte) => {
  expect(durationByte(byteDuration(byte))).toBe(byte);
});

property(
  'responseBytes are 96, 128 or a multiple of 64 long, whatever was answered',
  [anyResponse],
  ({ known, response }) => {
    const { length } = responseBytes(known.study, response);
    expect(length === 96 || (length >= 128 && length % 64 === 0)).toBe(true);
    const skipped = { ...response, answers: response.answers.map(() => null), background: {} };
    expect(responseBytes(known.study, skipped).length).toBe(length);
  },
);

test('21 five-point answers, 3 background answers and 21 times fit 96 bytes', () => {
  const bytes = responseBytes(core, handedOver(core));
  expect(bytes.length).toBe(96);
  // Head 32, answers 7 since 6^21 < 2^56, background 2 since 6 · 13 · 5 < 2^16, times 21, the end mark.
  expect(bytes.lastIndexOf(128)).toBe(62);
});

test('the longest study there can be stays below 512 bytes', () => {
  const longest = study({
    answer: scale(11),
    design: rated(Array(200).fill([0])),
    questions: Array.from({ length: 12 }, (_, q) => question(`q${q}`, 20)),
  });
  expect(responseBytes(longest, handedOver(longest)).length).toBeLessThanOrEqual(512);
});

test('readResponseBytes refuses what does not fit the study, and says what', () => {
  const read = (bytes: Uint8Array<ArrayBuffer>, of = core) => {
    const result = readResponseBytes(bytes, [{ version, study: of }]);
    return result.ok ? 'ok' : 'reason' in result.problem ? result.problem.reason : result.problem.kind;
  };
  const good = responseBytes(core, handedOver(core));
  const changed = (at: number, byte: number) => good.map((each, i) => (i === at ? byte : each));
  expect(read(good)).toBe('ok');
  // An answer 6 of 5 makes the number of all answers larger than 6^21 − 1.
  expect(read(changed(32, 255))).toBe('answers');
  expect(read(changed(39, 255))).toBe('background');
  const more = { ...core, design: rated(Array(22).fill([0, 0])) };
  const fewer = { ...core, design: rated(Array(20).fill([0, 0])) };
  expect(read(responseBytes(more, handedOver(more)))).toBe('length');
  expect(read(responseBytes(fewer, handedOver(fewer)))).toBe('length');
  expect(read(changed(95, 1))).toBe('length');
  expect(read(Uint8Array.from([...good, ...new Uint8Array(32)]))).toBe('length');
  expect(read(good.slice(0, 20))).toBe('length');
  expect(read(changed(0, 9))).toBe('unknown-response-format');
  expect(read(changed(2, 9))).toBe('unknown-version');
  const strict = { ...core, skip: false };
  const skipped = { ...handedOver(core), answers: Array(21).fill(null) };
  expect(read(responseBytes(core, skipped))).toBe('ok');
  expect(read(responseBytes(core, skipped), strict)).toBe('skipped');
});

test('responseBytes throws on a response that is not to this study', () => {
  const good = handedOver(core);
  const { handedOver: _, ...notHandedOver } = good;
  expect(() => responseBytes(core, notHandedOver)).toThrow(RangeError);
  expect(() => responseBytes(core, { ...good, id: 'anna' })).toThrow(RangeError);
  expect(() => responseBytes(core, { ...good, answers: [1] })).toThrow(RangeError);
  expect(() => responseBytes(core, { ...good, answers: Array(21).fill(5) })).toThrow(RangeError);
  expect(() => responseBytes(core, { ...good, background: { age: '9' } })).toThrow(RangeError);
});
