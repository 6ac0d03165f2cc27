import { loadRuns } from '../storage/answers.ts';
import { hearTabs, type TabMessage, tellTabs } from '../storage/tabs.ts';
import type { RunWriter } from './run-writer.ts';
import type { SurveyState } from './survey-state.ts';

/** From now on what other tabs write and erase on this device shows in this one. */
export function followTabs(state: SurveyState, writer: RunWriter): void {
  hearTabs((message) => void hear(state, writer, message));
}

async function hear(state: SurveyState, writer: RunWriter, message: TabMessage): Promise<void> {
  if (message.kind === 'erased') {
    writer.drop(message.ids);
    leaveErased(state, message.ids);
    return;
  }
  const mine = state.onScreen(message.id) !== undefined;
  if (mine) state.otherTab.value = 'changed';
  if (message.kind === 'here') return;
  if (mine) tellTabs({ kind: 'here', id: message.id });
  await refresh(state, writer);
}

function leaveErased(state: SurveyState, ids: readonly string[]): void {
  const remaining = state.others.value.filter(({ id }) => !ids.includes(id));
  if (!ids.some((id) => state.onScreen(id))) {
    state.others.value = remaining;
    return;
  }
  state.leave(remaining);
  state.otherTab.value = 'erased';
}

async function refresh(state: SurveyState, writer: RunWriter): Promise<void> {
  const loaded = await loadRuns(state.study.id);
  if (!loaded.ok) return;
  const { items, setAside } = loaded.value;
  state.damaged.value = setAside;
  const shown = items.find(({ id }) => state.onScreen(id));
  state.others.value = items.filter((run) => run !== shown);
  if (shown && !writer.hasUnsaved(shown.id)) state.adopt(shown);
}
