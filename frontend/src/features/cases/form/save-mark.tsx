import { type TextId, useText } from '../../../i18n/text.ts';
import { Icon, type IconName } from '../../../ui/index.ts';
import type { SaveState } from './case-draft.ts';

const looks: Partial<Record<SaveState, { words: TextId; icon: IconName }>> = {
  saving: { words: 'cases.save.saving', icon: 'clock' },
  saved: { words: 'cases.save.saved', icon: 'check' },
  held: { words: 'cases.save.held', icon: 'lock' },
  offline: { words: 'cases.save.offline', icon: 'offline' },
  conflict: { words: 'cases.save.conflict', icon: 'alert' },
  too_few: { words: 'cases.save.notReady', icon: 'lock' },
  keys_missing: { words: 'cases.save.notReady', icon: 'lock' },
};

/** Where the words are now: at the server, or only in this browser and why. */
export function SaveMark({ save }: { save: SaveState }) {
  const t = useText();
  const { words, icon } = looks[save] ?? { words: 'cases.save.failed' as const, icon: 'alert' as const };
  return (
    <p className="np-save" role="status" data-state={save}>
      {save !== 'new' && (
        <>
          <Icon name={icon} size="sm" />
          <span>{t(words)}</span>
        </>
      )}
    </p>
  );
}
