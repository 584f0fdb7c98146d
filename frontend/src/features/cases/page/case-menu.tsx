import type { CaseView } from '@netwerkplein/contract';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../../../i18n/text.ts';
import { Menu, type MenuChoice } from '../../../ui/index.ts';
import { CloseDialog } from './close-dialog.tsx';
import { FlagDialog } from './flag-dialog.tsx';

/** What one can do with the case as a whole. */
export function CaseMenu({ view }: { view: CaseView }) {
  const t = useText();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<'flag' | 'close' | null>(null);
  const { id, state, self } = view;
  const open = state === 'shared' || state === 'closed';
  const choices: (MenuChoice | false)[] = [
    self.asker &&
      (state === 'draft' || state === 'blocked') && {
        id: 'edit',
        label: t('cases.draft.action'),
        icon: 'edit',
        onSelect: () => void navigate(`/casussen/${id}/bewerken`),
      },
    state === 'shared' &&
      (self.asker || self.mayReview) && {
        id: 'close',
        label: t('cases.close'),
        icon: 'check',
        onSelect: () => setAsked('close'),
      },
    open && { id: 'flag', label: t('cases.flag.case'), icon: 'flag', onSelect: () => setAsked('flag') },
  ];
  const there = choices.filter((choice) => choice !== false);
  if (there.length === 0) return null;
  return (
    <>
      <Menu label={t('cases.menu')} groups={[{ id: 'case', choices: there }]} />
      {asked === 'flag' && <FlagDialog view={view} onClose={() => setAsked(null)} />}
      {asked === 'close' && <CloseDialog view={view} onClose={() => setAsked(null)} />}
    </>
  );
}
