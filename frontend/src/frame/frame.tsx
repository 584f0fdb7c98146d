import type { Me } from '@netwerkplein/contract';
import { type ReactNode, useState } from 'react';
import { useText } from '../i18n/text.ts';
import { Icon, SkipLink } from '../ui/index.ts';
import { Brand } from './brand.tsx';
import { type Connection, ConnectionState } from './connection-state.tsx';
import { type Destination, JumpDialog } from './jump-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { MeMenu } from './me-menu.tsx';
import { contentId, TotalUnread } from './page-title.ts';
import { isApple, useGlobalKeys } from './global-keys.ts';
import type { Place } from './places.ts';
import { Rail } from './rail.tsx';
import { useVisibleHeight } from './visible-height.ts';
import './frame.css';

interface FrameProps {
  me: Me;
  places: readonly Place[];
  /** Unread per place id. */
  unread?: Readonly<Record<string, number>>;
  connection?: Connection | undefined;
  /** Where Ctrl/Cmd-K can go, beside the places. */
  destinations?: readonly Destination[];
  onSignOut(): void;
  /** A page built with `<Columns>`. */
  children: ReactNode;
}

/** What stands around every page of a signed-in member. */
export function Frame({ me, places, unread = {}, connection, destinations = [], onSignOut, children }: FrameProps) {
  const t = useText();
  const [open, setOpen] = useState<'jump' | 'keys' | null>(null);
  useGlobalKeys({ onJump: () => setOpen('jump'), onHelp: () => setOpen('keys') });
  useVisibleHeight();
  const close = () => setOpen(null);
  const everywhere = [
    ...places.map((place) => ({ to: place.to, label: t(place.label), icon: place.icon })),
    ...destinations,
  ];
  return (
    <div className="np-frame">
      <SkipLink to={contentId}>{t('frame.skip')}</SkipLink>
      <header className="np-header">
        <Brand />
        {connection && <ConnectionState state={connection} />}
        <span className="np-header__gap" />
        <button
          type="button"
          className="np-header__jump"
          aria-keyshortcuts="Control+K Meta+K"
          onClick={() => setOpen('jump')}
        >
          <Icon name="search" />
          <span className="np-header__jump-word">{t('frame.jump')}</span>
          <kbd className="np-key" aria-hidden="true">
            {isApple() ? '⌘ K' : `${t('frame.key.ctrl')} K`}
          </kbd>
        </button>
        <MeMenu me={me} onSignOut={onSignOut} onKeys={() => setOpen('keys')} />
      </header>
      <Rail places={places} unread={unread} />
      <div className="np-frame__content">
        <TotalUnread value={Object.values(unread).reduce((sum, count) => sum + count, 0)}>{children}</TotalUnread>
      </div>
      <JumpDialog open={open === 'jump'} onClose={close} destinations={everywhere} />
      <KeysDialog open={open === 'keys'} onClose={close} />
    </div>
  );
}
