import { useIntl } from 'react-intl';
import { useText } from '../i18n/text.ts';
import { Icon } from '../ui/index.ts';
import './signposts.css';

const numbers = [
  { id: 'safeHome', call: '08002000' },
  { id: 'police', call: '09008844' },
] as const;

/** Where danger belongs, always in sight: Netwerkplein is no reporting point. Stands above whatever it is about. */
export function Signposts() {
  const t = useText();
  const intl = useIntl();
  const emergency = (
    <a key="emergency" href="tel:112">
      <strong>{t('frame.signposts.emergency')}</strong>
    </a>
  );
  return (
    <aside className="np-signposts" aria-label={t('frame.signposts.label')}>
      <p className="np-signposts__say">
        <Icon name="phone" size="sm" />
        <span>{intl.formatMessage({ id: 'frame.signposts.say' }, { emergency })}</span>
      </p>
      <ul className="np-signposts__list">
        {numbers.map(({ id, call }) => (
          <li key={id}>
            <a href={`tel:${call}`}>
              <span>{t(`frame.signposts.${id}`)}</span> <strong>{t(`frame.signposts.${id}.number`)}</strong>
            </a>
          </li>
        ))}
        <li>
          <a href={CODE} target="_blank" rel="noopener noreferrer">
            {t('frame.signposts.code')}
          </a>
        </li>
      </ul>
    </aside>
  );
}

/** The national page about the reporting code for professionals. */
const CODE = 'https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/meldcode';
