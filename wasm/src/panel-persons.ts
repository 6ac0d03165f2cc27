import { at, clear, get, int, set } from './arrays';
import { Lanes } from './lanes';
import { Panel } from './panel';
import { choice } from './panel-choices';
import { addBlock, finish } from './panel-mean';
import { noisyChoice, noisyRating } from './panel-noise';
import { placePoints, placeThresholds, settle } from './panel-points';
import { rating } from './panel-ratings';

/** Answers after which powers of two are moved out of a product of them: each is at least 2^−242. */
const SETTLE: i32 = 4;

/** The log-likelihood and gradient of persons 0 to N − 1. */
export function panelEvaluate(panel: Panel, N: i32): void {
  for (let n = 0; n < N; n++) person(panel, n);
}

/** Writes into `weight` [points of the person] how likely person n's points make the answers, summing to 1. */
export function panelPosterior(panel: Panel, n: i32, weight: usize): void {
  person(panel, n);
  const R = int(panel.points, n);
  for (let r = 0; r < R; r++) {
    const n = f64x2.splat(get(panel.exponents, r) - panel.top);
    const power = f64x2.extract_lane(Lanes.power2(n), 0);
    set(weight, r, (get(panel.mantissas, r) * power) / panel.total);
  }
}

function person(panel: Panel, n: i32): void {
  clear(at(panel.gradient, n * panel.P), panel.P);
  panel.top = -Infinity;
  panel.total = 0;
  const R = whole(panel, n);
  for (let from = 0; from < R; from += width(panel)) {
    block(panel, n, from, R);
    addBlock(panel, n, from);
  }
  finish(panel, n);
}

/** Person n's points, rounded up to whole strips. */
export function whole(panel: Panel, n: i32): i32 {
  return (int(panel.points, n) + 15) & ~15;
}

/** Most points of a block. */
export function width(panel: Panel): i32 {
  return <i32>(panel.row >> 3);
}

/** Goes through person n's answers at the points of a block. */
export function block(panel: Panel, n: i32, from: i32, R: i32): void {
  panel.length = (<usize>min(width(panel), R - from)) << 3;
  panel.mantissa = at(panel.mantissas, from);
  panel.exponent = at(panel.exponents, from);
  placePoints(panel, n, from);
  if (panel.T > 0) placeThresholds(panel, n, from);
  answers(panel, int(panel.person, n), int(panel.person, n + 1));
}

function answers(panel: Panel, from: i32, to: i32): void {
  for (let s = from; s < to; s++) {
    const count = get(panel.count, s);
    if (panel.keep < 1) reported(panel, s, count);
    else if (panel.T > 0) rating(panel, s, count);
    else choice(panel, s, count);
    if ((s - from) % SETTLE == SETTLE - 1) settle(panel);
  }
  settle(panel);
}

function reported(panel: Panel, s: i32, count: f64): void {
  if (panel.T > 0) noisyRating(panel, s, count);
  else noisyChoice(panel, s, count);
}
