import { formatDate, formatList, formatMoment } from '../../i18n/format.ts';
import { versionTexts } from '../../i18n/versions.ts';
import { chooseResultsVersions } from '../../state/results.ts';
import type { OpenStudy } from '../../state/study.ts';
import { RecruitmentUntold } from '../../views/RecruitmentUntold.tsx';
import { howFacts } from '../../views/recruitmentWords.ts';

/** Of a study made here: the versions the results are about, how much came in and when, and how people were asked. */
export function CameIn({ open }: { readonly open: OpenStudy }) {
  const text = versionTexts();
  const { collected, finishedAt } = open;
  if (!collected) return null;
  const shared = collected.versions.filter(({ inResults }) => inResults);
  const dates = shared.map(({ sharedAt }) => formatMoment(sharedAt));
  const days = [...new Set([finishedAt[0], finishedAt.at(-1)].flatMap((at) => (at ? [formatDate(at)] : [])))];
  const facts = [
    dates.length > 1 ? text.joined(formatList(dates)) : dates[0] && text.version(dates[0]),
    text.received(open.responses.length),
    collected.removed > 0 && text.removed(collected.removed),
    days.length > 1 ? text.from(days[0]!, days[1]!) : days[0] && text.on(days[0]),
    ...howFacts(collected.recruited),
  ].filter(Boolean);
  return (
    <>
      <p class="who">{facts.join('\u00a0· ')}</p>
      {!collected.recruited && <RecruitmentUntold id={open.study.id} />}
    </>
  );
}

/** Which versions are in the results, where more than one has answers. */
export function VersionChoice({ open }: { readonly open: OpenStudy }) {
  const text = versionTexts();
  const answered = open.collected?.versions.filter(({ received }) => received > 0) ?? [];
  if (answered.length < 2) return null;
  const change = (version: string, joined: boolean) => {
    const others = answered.filter((one) => one.inResults && one.version !== version);
    const next = others.map((one) => one.version);
    void chooseResultsVersions(open.study.id, joined ? [...next, version] : next);
  };
  return (
    <fieldset class="screen-only versions">
      <legend>{text.legend}</legend>
      <p class="help">{text.help}</p>
      {answered.map(({ version, sharedAt, received, inResults, joins }) => (
        <label key={version}>
          <input
            type="checkbox"
            checked={inResults}
            disabled={!joins}
            onChange={(event) => change(version, event.currentTarget.checked)}
          />
          <span>
            {text.choice(formatMoment(sharedAt), received)}
            {!joins && `: ${text.apart}`}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
