import { tablesTexts } from '../../i18n/result-tables.ts';
import type { Study } from '../../study/study.ts';
import { DesignDiagnosis } from '../../views/DesignDiagnosis.tsx';

export function DesignSection({ study }: { readonly study: Study }) {
  return (
    <section class="section">
      <h2>{tablesTexts().designTitle}</h2>
      <DesignDiagnosis study={study} />
    </section>
  );
}
