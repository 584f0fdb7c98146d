import type { Me } from '@netwerkplein/contract';
import { useNavigate } from 'react-router';
import { useText } from '../i18n/text.ts';
import { Avatar, Icon, Menu } from '../ui/index.ts';
import { useLanguageGroup, useThemeGroup } from './choices.ts';
import './me-menu.css';

interface MeMenuProps {
  me: Me;
  onSignOut(): void;
  onKeys(): void;
}

/** Who I am, and everything about me in one place. */
export function MeMenu({ me, onSignOut, onKeys }: MeMenuProps) {
  const t = useText();
  const navigate = useNavigate();
  const language = useLanguageGroup();
  const theme = useThemeGroup();
  const { name, organisation } = me.member;
  return (
    <Menu
      label={t('frame.me.open', { name })}
      triggerClassName="np-me"
      trigger={
        <>
          <Avatar name={name} size="sm" />
          <span className="np-me__words">
            <span className="np-me__name">{name}</span>
            <span className="np-me__organisation">{organisation}</span>
          </span>
          <Icon name="chevron-down" size="sm" />
        </>
      }
      groups={[
        {
          id: 'me',
          label: `${name} · ${organisation}`,
          choices: [
            {
              id: 'sessions',
              label: t('frame.me.sessions'),
              icon: 'device',
              onSelect: () => void navigate('/sessies'),
            },
            {
              id: 'trust',
              label: t('frame.me.trust'),
              icon: 'seal',
              onSelect: () => void navigate('/vertrouwen'),
            },
            { id: 'keys', label: t('frame.keys'), icon: 'keyboard', onSelect: onKeys },
          ],
        },
        language,
        theme,
        {
          id: 'leave',
          choices: [{ id: 'sign-out', label: t('frame.me.signOut'), icon: 'sign-out', onSelect: onSignOut }],
        },
      ]}
    />
  );
}
