import type { AnswerOf, doors } from '@netwerkplein/contract';
import { useText } from '../../../i18n/text.ts';
import { Banner } from '../../../ui/index.ts';

type Readiness = AnswerOf<typeof doors.case.list>['readiness'];

const isReady = ({ writers, writersNeeded, organisations, organisationsNeeded, keysReady }: Readiness) =>
  keysReady && writers >= writersNeeded && organisations >= organisationsNeeded;

/** Why no case can be shared yet, and why that is so. A draft can be written meanwhile. */
export function ReadinessNote({ readiness }: { readiness: Readiness }) {
  const t = useText();
  if (isReady(readiness)) return null;
  const few = readiness.writers < readiness.writersNeeded || readiness.organisations < readiness.organisationsNeeded;
  return (
    <Banner tone="info" still title={t('cases.ready.title')}>
      {few && <p>{t('cases.ready.few', { ...readiness })}</p>}
      {!readiness.keysReady && <p>{t('cases.ready.keys')}</p>}
      <p>{t('cases.ready.draft')}</p>
    </Banner>
  );
}
