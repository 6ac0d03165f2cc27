import type { LatentClassFit } from '../estimation/latent-class/latent-class.ts';
import type { Coding } from '../study/coding.ts';
import { type LevelEffect, levelTable } from './levels.ts';

/** [criteria][L][Q] the effect of every level in each class, the largest class first. */
export function classLevels(fit: LatentClassFit, criteria: readonly Coding[]): LevelEffect[][][] {
  const classes = fit.classes.map(({ coefficients }) =>
    levelTable(
      fit,
      criteria.map((coding) => ({ ...coding, first: coefficients[coding.first]!.parameter })),
    ),
  );
  return criteria.map(({ matrix }, c) => matrix.map((_, level) => classes.map((own) => own[c]![level]!)));
}
