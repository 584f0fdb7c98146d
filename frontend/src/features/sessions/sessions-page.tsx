import { doors } from '@netwerkplein/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call, codeOf } from '../../api/index.ts';
import { Columns, usePageTitle } from '../../frame/index.ts';
import { useText } from '../../i18n/text.ts';
import { Button, ConfirmDialog, ErrorState, Heading, Paragraph, showToast, Skeleton } from '../../ui/index.ts';
import { type OwnSession, SessionList } from './session-list.tsx';
import { sessionsQuery } from './sessions-query.ts';
import './sessions-page.css';

/** A session that is gone already is as good as ended. */
async function end(session: OwnSession): Promise<void> {
  try {
    await call(doors.session.end, { params: { id: session.id } });
  } catch (failure) {
    if (codeOf(failure) !== 'not_found') throw failure;
  }
}

/** "Uw sessies": where I am signed in, and the way to end it. */
export function SessionsPage() {
  const t = useText();
  usePageTitle(t('sessions.title'));
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const sessions = useQuery(sessionsQuery);
  const others = (sessions.data ?? []).filter((session) => !session.current);
  const ending = useMutation({
    mutationFn: (chosen: OwnSession[]) => Promise.all(chosen.map(end)),
    onSuccess: (_, chosen) =>
      showToast({ tone: 'ok', text: t(chosen.length === 1 ? 'sessions.ended' : 'sessions.endedOthers') }),
    onError: () => showToast({ tone: 'error', text: t('sessions.notEnded') }),
    onSettled: async () => {
      setAsking(false);
      await client.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    },
  });
  return (
    <Columns>
      <div className="np-sessions">
        <Heading level={1}>{t('sessions.title')}</Heading>
        <Paragraph>{t('sessions.intro')}</Paragraph>
        {sessions.isPending && <Skeleton />}
        {sessions.isError && (
          <ErrorState
            title={t('sessions.error.title')}
            onRetry={() => void sessions.refetch()}
            retrying={sessions.isFetching}
          >
            {t('sessions.error.meaning')}
          </ErrorState>
        )}
        {sessions.data && (
          <SessionList
            sessions={sessions.data}
            ending={ending.isPending && ending.variables.length === 1 ? (ending.variables[0]?.id ?? null) : null}
            onEnd={(session) => ending.mutate([session])}
          />
        )}
        {others.length > 1 && (
          <div>
            <Button onClick={() => setAsking(true)}>{t('sessions.endOthers')}</Button>
          </div>
        )}
        {sessions.data && others.length === 0 && <Paragraph quiet>{t('sessions.onlyThis')}</Paragraph>}
      </div>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => ending.mutate(others)}
        title={t('sessions.endOthers.title')}
        confirmLabel={t('sessions.endOthers')}
        pending={ending.isPending}
      >
        <Paragraph>{t('sessions.endOthers.meaning', { count: others.length })}</Paragraph>
      </ConfirmDialog>
    </Columns>
  );
}
