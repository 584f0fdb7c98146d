import { Link } from 'react-router';
import { useText } from '../i18n/text.ts';

/** Our mark: a square with room in its middle. */
export function BrandMark() {
  return (
    <svg className="np-brand__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect className="np-brand__ground" width="32" height="32" rx="8" />
      <rect className="np-brand__square" x="8" y="8" width="16" height="16" rx="3" />
      <circle className="np-brand__middle" cx="16" cy="16" r="3" />
    </svg>
  );
}

export function Brand() {
  const t = useText();
  return (
    <Link to="/start" className="np-brand">
      <BrandMark />
      {t('frame.product')}
    </Link>
  );
}
