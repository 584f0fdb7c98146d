import { doors } from '@netwerkplein/contract';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { z } from 'zod';
import { call } from '../../../api/index.ts';
import { Columns, MissingPage, usePageTitle } from '../../../frame/index.ts';
import { useText } from '../../../i18n/text.ts';
import { useMay } from '../../../session/index.ts';
import { Banner, EmptyState, Heading, Link, Paragraph, Skeleton } from '../../../ui/index.ts';
import { OldBrowser, useSealsHere } from '../use-seals-here.tsx';
import { vaultKey } from '../vault-queries.ts';
import { AskForm } from './ask-form.tsx';
import '../vault.css';

const about = z.object({ caseId: z.uuid(), participantId: z.uuid() });

/** `/ontzegelen/vraag?casus=…&deelnemer=…`: ask that one name be opened. */
export function AskPage() {
  return useMay()('unsealing.ask') ? <Ask /> : <MissingPage />;
}

function Ask() {
  const t = useText();
  usePageTitle(t('vault.ask.title'));
  const [search] = useSearchParams();
  const able = useSealsHere();
  const whom = about.safeParse({ caseId: search.get('casus'), participantId: search.get('deelnemer') });
  if (!whom.success) {
    return (
      <Columns>
        <EmptyState
          icon="seal"
          headingLevel={1}
          title={t('vault.ask.nobody.title')}
          action={
            <Link to="/toezicht" asButton>
              {t('vault.ask.nobody.action')}
            </Link>
          }
        >
          {t('vault.ask.nobody.meaning')}
        </EmptyState>
      </Columns>
    );
  }
  return (
    <Columns>
      <div className="np-vault">
        <Heading level={1}>{t('vault.ask.title')}</Heading>
        <Paragraph looks="lead">
          <Whom {...whom.data} />
        </Paragraph>
        <Banner still tone="info" title={t('vault.ask.lighter.title')}>
          <p>{t('vault.ask.lighter.meaning')}</p>
          <ul className="np-vault__points">
            <li>{t('vault.ask.lighter.silence')}</li>
            <li>{t('vault.ask.lighter.wipe')}</li>
            <li>{t('vault.ask.lighter.return')}</li>
          </ul>
          <Link to="/toezicht">{t('vault.ask.lighter.link')}</Link>
        </Banner>
        {able === null ? <Skeleton lines={4} /> : able ? <AskForm {...whom.data} /> : <OldBrowser />}
      </div>
    </Columns>
  );
}

/** The name that the participant has in the case, when the case can be seen; the request goes by its id all the same. */
function Whom({ caseId, participantId }: z.output<typeof about>) {
  const t = useText();
  const { data } = useQuery({
    queryKey: [...vaultKey, 'case', caseId],
    queryFn: async ({ signal }) => (await call(doors.case.view, { params: { id: caseId } }, signal)).participants,
    retry: false,
  });
  const label = data?.find(({ id }) => id === participantId)?.label;
  return label ? t('vault.ask.whom', { name: label }) : t('vault.ask.someone');
}
