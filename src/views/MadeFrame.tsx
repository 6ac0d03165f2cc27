import type { ComponentChildren } from 'preact';
import { localised } from '../i18n/texts.ts';
import type { Study } from '../study/study.ts';
import { StudyFrame, type StudyPlace } from '../ui/StudyFrame.tsx';

/**
 * A page of a study with its other pages beside it. The examples are not made, shared or collected here,
 * so they have no such pages.
 */
export function MadeFrame(props: {
  readonly study: Study;
  readonly made: boolean;
  readonly place: StudyPlace;
  readonly children: ComponentChildren;
}) {
  const { study, made, place, children } = props;
  if (!made) return <>{children}</>;
  return (
    <StudyFrame id={study.id} title={localised(study.title)} place={place}>
      {children}
    </StudyFrame>
  );
}
