import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { PageHeader } from '../../../frame/index.ts';
import { useText } from '../../../i18n/text.ts';
import { AbsoluteTime, Heading } from '../../../ui/index.ts';
import type { Unsealing } from '../vault-queries.ts';
import { Course } from './course.tsx';
import { Decision } from './decision.tsx';
import { Opening } from './opening.tsx';
import { Withdraw } from './withdraw.tsx';

/** One request: who asks what and why, how far it is, and what the reader can do now. No title of a case, and no name. */
export function RequestView({ request }: { request: Unsealing }) {
  const t = useText();
  return (
    <>
      <PageHeader
        title={t('vault.unsealing.title')}
        under={t(`vault.unsealing.state.${request.state}`)}
        back={{ to: '/ontzegelen', label: t('frame.back.list') }}
      />
      <div
        className="np-request"
        role="region"
        aria-label={t('vault.unsealing.title')}
        // It may hold nothing to press, and is scrolled by keyboard all the same.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <div className="np-request__columns">
          <div className="np-request__main">
            {request.own && (request.state === 'approved' || request.state === 'open') && <Opening request={request} />}
            <Facts request={request} />
            {request.mayDecide && <Decision request={request} />}
          </div>
          <aside className="np-request__side" aria-labelledby="np-course">
            <Course request={request} />
            {request.own && request.state === 'requested' && <Withdraw request={request} />}
          </aside>
        </div>
      </div>
    </>
  );
}

function Facts({ request }: { request: Unsealing }) {
  const t = useText();
  const intl = useIntl();
  const { own, label, requester, purpose, motivation, delay, state } = request;
  const living = state === 'requested' || state === 'approved';
  return (
    <section className="np-request__facts" aria-labelledby="np-request-facts">
      <Heading level={2} id="np-request-facts">
        {t('vault.unsealing.what')}
      </Heading>
      <dl>
        <Fact name={t('vault.unsealing.about')}>
          {own && label ? t('vault.unsealing.aboutNamed', { name: label }) : t('vault.unsealing.aboutOne')}
        </Fact>
        <Fact name={t('vault.unsealing.requester')}>
          {t('vault.person', { name: requester.name, organisation: requester.organisation })}
        </Fact>
        <Fact name={t('vault.unsealing.purpose')}>{t(`vault.purpose.${purpose}`)}</Fact>
        <Fact name={t('vault.unsealing.motivation')}>
          {motivation === '' ? (
            t('vault.unsealing.motivationGone')
          ) : (
            <span className="np-request__why">{motivation}</span>
          )}
        </Fact>
        <Fact name={t('vault.unsealing.told')}>
          {delay === null
            ? t('vault.told.atOnce')
            : t('vault.told.later', {
                // A day is a day of the calendar; noon keeps it the same day in every zone.
                date: intl.formatDate(`${delay.until}T12:00:00Z`, { dateStyle: 'long' }),
                ground: t(`vault.ground.${delay.ground}`),
              })}
        </Fact>
        {living && (
          <Fact name={t('vault.unsealing.expires')}>
            <AbsoluteTime at={request.expiresAt} />
          </Fact>
        )}
      </dl>
    </section>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
