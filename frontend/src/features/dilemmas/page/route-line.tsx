import type { DilemmaState } from '@netwerkplein/contract';
import { useText } from '../../../i18n/text.ts';
import { Badge, Icon, VisuallyHidden } from '../../../ui/index.ts';

const route = ['brought', 'platform', 'group', 'strategic', 'solved'] as const satisfies DilemmaState[];

/** The way a dilemma goes, with the place where it is now. */
export function RouteLine({ state }: { state: DilemmaState }) {
  const t = useText();
  if (state === 'withdrawn')
    return (
      <p>
        <Badge icon="info">{t('dilemmas.state.withdrawn')}</Badge>
      </p>
    );
  const now = route.indexOf(state);
  return (
    <ol className="np-route" aria-label={t('dilemmas.route')}>
      {route.map((step, index) => {
        const place = index < now || state === 'solved' ? 'done' : index === now ? 'now' : 'later';
        return (
          <li key={step} data-place={place} aria-current={index === now ? 'step' : undefined}>
            <span className="np-route__sign" aria-hidden="true">
              {place === 'done' ? <Icon name="check" size="sm" /> : index + 1}
            </span>
            <span className="np-route__word">
              {t(`dilemmas.route.${step}`)}
              {place === 'done' && index !== now && <VisuallyHidden> {t('dilemmas.route.done')}</VisuallyHidden>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
