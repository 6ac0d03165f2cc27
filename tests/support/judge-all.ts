import type { Page } from 'playwright';
import { words } from './respondent.ts';

/**
 * One of a crowd judges scenario after scenario and finishes, in Dutch. It runs within the page, as phones that
 * are worked from outside keep the machine busier than the phones do; how a person goes is for other journeys.
 */
export function judgeAll(page: Page, person: number): Promise<void> {
  return page.evaluate(judgeWithin, { person, next: words.nl.next, finish: words.nl.finish });
}

async function judgeWithin(by: { person: number; next: string; finish: string }): Promise<void> {
  const until = async (ready: () => unknown) => {
    while (!ready()) await new Promise((later) => setTimeout(later, 5));
  };
  const title = () => document.querySelector('h1')!.textContent!;
  const button = (name: string) =>
    [...document.querySelectorAll('button')].find((one) => one.textContent!.trim() === name);
  /** Between -1 and 1, as good as any number. */
  const liking = (text: string) => {
    let hash = 17;
    for (const character of text) hash = (hash * 31 + character.charCodeAt(0)) % 1009;
    return hash / 504.5 - 1;
  };
  const scenarios = Number(/^Situatie 1 van (\d+)$/.exec(title())![1]);
  for (let position = 1; position <= scenarios; position++) {
    await until(() => title() === `Situatie ${position} van ${scenarios}`);
    const levels = [...document.querySelectorAll('dd')].map((level) => level.textContent!);
    const answers = document.querySelectorAll<HTMLInputElement>('input[type=radio]');
    // Levels please everyone alike, and each person a little differently.
    const pleasure = levels.reduce((sum, level) => sum + liking(level) + liking(`${by.person} ${level}`), 0);
    const middle = (answers.length - 1) / 2;
    answers[Math.min(answers.length - 1, Math.max(0, Math.round(middle + pleasure)))]!.click();
    // No person is so fast as not to see the own answer first.
    await new Promise((shown) => requestAnimationFrame(shown));
    button(by.next)!.click();
  }
  await until(() => button(by.finish));
  button(by.finish)!.click();
}
