import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A latent-class model as another program, named in `origin`, estimated it; largest class first. */
export type PublishedClasses = {
  /** The case whose data and terms it has. */
  readonly data: string;
  readonly origin: string;
  readonly logLikelihood: number;
  readonly classes: readonly {
    readonly share: number;
    readonly coefficients: readonly {
      readonly name: string;
      readonly estimate: number;
      readonly se: number;
      readonly seRespondent: number;
    }[];
  }[];
};

const folder = join(import.meta.dirname, 'latent-classes');

export function publishedClasses(): [name: string, PublishedClasses][] {
  return readdirSync(folder).map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(join(folder, file), 'utf8')) as PublishedClasses,
  ]);
}
