import { Matrix } from 'ml-matrix';
import { describe, expect, test } from 'vitest';
import { covarianceOf, errorByte, errorOf, factorBytes } from '../../src/exchange/rough-covariance.ts';
import { fc, property } from '../support/properties.ts';

const P = 8;
const roots = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: P * P, maxLength: P * P });

/** A covariance from any root: R R' with something on its diagonal, so that every variance is positive. */
function covarianceFrom(root: number[], diagonal: number): Float64Array {
  const R = Matrix.from1DArray(P, P, root);
  return Float64Array.from(
    R.mmul(R.transpose())
      .add(Matrix.eye(P, P, diagonal))
      .to1DArray(),
  );
}

describe('a covariance in bytes', () => {
  property('keeps every correlation within a hundredth where it is well conditioned', [roots], (root) => {
    const covariance = covarianceFrom(root, 0.5);
    const errors = Array.from({ length: P }, (_, p) => Math.sqrt(covariance[p * P + p]!));
    const read = covarianceOf(factorBytes(covariance), errors)!;
    read.forEach((value, i) => {
      const scale = errors[Math.floor(i / P)]! * errors[i % P]!;
      expect(Math.abs(value - covariance[i]!) / scale).toBeLessThan(0.01);
    });
  });

  property('is a covariance, whatever it was written from', [roots], (root) => {
    const covariance = covarianceFrom(root, 1e-9);
    const errors = Array.from({ length: P }, (_, p) => Math.sqrt(covariance[p * P + p]!));
    const read = covarianceOf(factorBytes(covariance), errors)!;
    for (let i = 0; i < 20; i++) {
      const along = Matrix.columnVector(Array.from({ length: P }, (_, p) => Math.sin(i * P + p)));
      const variance = along
        .transpose()
        .mmul(Matrix.from1DArray(P, P, [...read]))
        .mmul(along)
        .get(0, 0);
      expect(variance).toBeGreaterThan(-1e-9);
    }
  });

  test('has no error off by more than 2.2%, from 0.001 to 60', () => {
    for (let se = 0.001; se < 60; se *= 1.037) {
      expect(Math.abs(errorOf(errorByte(se)) / se - 1)).toBeLessThan(0.022);
    }
  });
});
