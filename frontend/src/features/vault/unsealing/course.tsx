import type { ReactNode } from 'react';
import { useText } from '../../../i18n/text.ts';
import { Heading, Icon, type IconName, RelativeTime } from '../../../ui/index.ts';
import type { Group, Unsealing } from '../vault-queries.ts';

type Mark = 'done' | 'now' | 'later' | 'stopped';

const icons: Record<Mark, IconName> = { done: 'check', now: 'clock', later: 'more', stopped: 'close' };

/** How far a request is: asked, the first group, the second group, opened, closed; or where it stopped, and why. */
export function Course({ request }: { request: Unsealing }) {
  const t = useText();
  const { state, requester, requestedAt, closesAt } = request;
  const opened = closesAt !== null;
  return (
    <section className="np-course">
      <Heading level={2} looks={3} id="np-course">
        {t('vault.course.title')}
      </Heading>
      <ol>
        <Step mark="done" name={t('vault.course.asked')}>
          {t('vault.course.by', { name: requester.name })} · <RelativeTime at={requestedAt} />
        </Step>
        <GroupStep request={request} group={1} />
        <GroupStep request={request} group={2} />
        <Step
          mark={opened ? 'done' : state === 'approved' ? 'now' : 'later'}
          name={t(opened ? 'vault.course.opened' : 'vault.course.open')}
        >
          {t(
            opened
              ? 'vault.course.opened.meaning'
              : state === 'approved'
                ? 'vault.course.open.now'
                : state === 'requested'
                  ? 'vault.course.open.later'
                  : 'vault.course.open.never',
          )}
        </Step>
        <Step mark={endOf(state)} name={t('vault.course.end')}>
          {t(`vault.course.end.${state}`)}
        </Step>
      </ol>
    </section>
  );
}

/** A refusal is marked at the group that refused. */
const endOf = (state: Unsealing['state']): Mark => {
  if (state === 'expired') return 'stopped';
  if (state === 'closed' || state === 'refused') return 'done';
  return state === 'open' ? 'now' : 'later';
};

const over = ({ state }: Unsealing): boolean => state === 'closed' || state === 'refused' || state === 'expired';

function GroupStep({ request, group }: { request: Unsealing; group: Group }) {
  const t = useText();
  const decision = request.decisions.find((one) => one.group === group);
  const name = t(`vault.group.${group}`);
  if (!decision) {
    return (
      <Step mark={over(request) ? 'later' : 'now'} name={name}>
        {t(over(request) ? 'vault.course.undecided' : 'vault.course.waiting')}
      </Step>
    );
  }
  const { verdict, by, reason, at } = decision;
  const person = t('vault.person', { name: by.name, organisation: by.organisation });
  return (
    <Step mark={verdict === 'approve' ? 'done' : 'stopped'} name={name}>
      {t(`vault.course.${verdict}`, { person })} · <RelativeTime at={at} />
      {reason !== null && <span className="np-course__reason">{reason}</span>}
    </Step>
  );
}

function Step({ mark, name, children }: { mark: Mark; name: string; children: ReactNode }) {
  return (
    <li data-mark={mark} aria-current={mark === 'now' ? 'step' : undefined}>
      <span className="np-course__mark">
        <Icon name={icons[mark]} size="sm" />
      </span>
      <div>
        <div className="np-course__name">{name}</div>
        <div className="np-course__words">{children}</div>
      </div>
    </li>
  );
}
