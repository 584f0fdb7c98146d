import { NavLink, useNavigate } from 'react-router';
import { useText } from '../i18n/text.ts';
import { Icon, Menu, UnreadMark } from '../ui/index.ts';
import type { Place } from './places.ts';

interface RailProps {
  places: readonly Place[];
  unread: Readonly<Record<string, number>>;
}

/** What fits in the bar of a phone beside "Meer". */
const inBar = 5;

/** The main menu: a rail on wide windows, a bar below on phones. */
export function Rail({ places, unread }: RailProps) {
  const t = useText();
  const fits = places.length <= inBar;
  const direct = fits ? places : places.slice(0, inBar);
  const rest = fits ? [] : places.slice(inBar);
  return (
    <nav className="np-rail" aria-label={t('frame.nav')}>
      <ul className="np-rail__list">
        {places.map((place) => (
          <li key={place.id} className={direct.includes(place) ? undefined : 'np-rail__wide-only'}>
            <NavLink to={place.to} className="np-rail__place">
              <Icon name={place.icon} size="lg" />
              <span>{t(place.label)}</span>
              <span className="np-rail__unread">
                <UnreadMark
                  count={unread[place.id] ?? 0}
                  words={place.waiting && t(place.waiting, { count: unread[place.id] ?? 0 })}
                />
              </span>
            </NavLink>
          </li>
        ))}
        {rest.length > 0 && <More places={rest} />}
      </ul>
    </nav>
  );
}

function More({ places }: { places: readonly Place[] }) {
  const t = useText();
  const navigate = useNavigate();
  const choices = places.map((place) => ({
    id: place.id,
    label: t(place.label),
    icon: place.icon,
    onSelect: () => void navigate(place.to),
  }));
  return (
    <li className="np-rail__phone-only">
      <Menu
        label={t('frame.more')}
        groups={[{ id: 'more', choices }]}
        triggerClassName="np-rail__place"
        trigger={
          <>
            <Icon name="more" size="lg" />
            <span>{t('frame.more')}</span>
          </>
        }
      />
    </li>
  );
}
