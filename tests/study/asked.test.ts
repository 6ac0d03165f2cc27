import { expect, test } from 'vitest';
import { askedTemplate, isAskedTemplate } from '../../src/study/asked.ts';
import { loadTemplate, templateIds } from '../../src/study/templates.ts';

const own = { id: '0123456789abcdef', closes: '2026-12-01', minimumGroup: 12 };

test.each(templateIds)('askedTemplate says nowhere that %s is an example that is not sent', async (id) => {
  const study = askedTemplate(await loadTemplate(id), own);
  expect(study).toMatchObject(own);
  expect(JSON.stringify(study)).not.toMatch(
    /een voorbeeld|dit voorbeeld|an example|this example|niet verstuurd|alleen op dit apparaat/,
  );
  for (const text of ['asker', 'contact', 'purpose', 'retention', 'withdrawal', 'consent'] as const) {
    expect(study[text].nl).not.toBe('');
    expect(study[text].en).not.toBe('');
  }
});

test('isAskedTemplate tells a study that was changed from one that was not', async () => {
  const template = await loadTemplate('benefits');
  const study = askedTemplate(template, own);
  expect(isAskedTemplate(study, template)).toBe(true);
  expect(isAskedTemplate({ ...study, closing: { nl: 'Bedankt.', en: 'Thanks.' } }, template)).toBe(false);
  expect(isAskedTemplate(study, await loadTemplate('data-sharing'))).toBe(false);
});
