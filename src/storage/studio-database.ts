import { database } from './database.ts';
import { type StudioSchema, studioVersion, upgradeStudio } from './studio-versions.ts';

/** What a researcher works on: studies, responses and fits. */
export const studio = database<StudioSchema>('afweging', studioVersion, upgradeStudio);
