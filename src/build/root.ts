import { resolve } from 'node:path';

/** The project's top folder. */
export const root = resolve(import.meta.dirname, '../..');
