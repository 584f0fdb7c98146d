import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { Outlet } from 'react-router';
import { casesQuery, channelsQuery } from './api/index.ts';
import { CaseWatch } from './features/cases/index.ts';
import { ChannelWatch } from './features/channels/index.ts';
import { DilemmaWatch, forgetDilemmaDraft } from './features/dilemmas/index.ts';
import { ReviewWatch, useReviewCount } from './features/review/index.ts';
import { SessionWatch } from './features/sessions/index.ts';
import { useUnsealingCount, VaultWatch } from './features/vault/index.ts';
import { Frame, places } from './frame/index.ts';
import { useText } from './i18n/text.ts';
import { LiveProvider, useConnectionState, useUnsent } from './live/index.ts';
import { meKey, RequireSession, useMay, useMe, useSignOut } from './session/index.ts';
import { ConfirmDialog, Paragraph, showToast } from './ui/index.ts';

/** Every page for members: signed in, connected, inside the frame. */
export function SignedInLayout() {
  return (
    <RequireSession>
      <Connected />
    </RequireSession>
  );
}

function Connected() {
  const { member } = useMe();
  const client = useQueryClient();
  const ended = useCallback(() => client.setQueryData(meKey, null), [client]);
  return (
    <LiveProvider key={member.id} memberId={member.id} onSessionEnded={ended}>
      <ChannelWatch />
      <CaseWatch />
      <DilemmaWatch />
      <ReviewWatch />
      <VaultWatch />
      <SessionWatch />
      <Framed />
    </LiveProvider>
  );
}

function Framed() {
  const me = useMe();
  const may = useMay();
  const connection = useConnectionState();
  const leaving = useLeaving();
  const waiting = { review: useReviewCount(), unsealing: useUnsealingCount() };
  const channels = useQuery(channelsQuery).data?.items ?? [];
  const cases = useQuery(casesQuery).data?.items ?? [];
  return (
    <>
      <Frame
        me={me}
        places={places.filter((place) => place.for?.some((action) => may(action)) ?? true)}
        unread={{ channels: sumOf(channels), cases: sumOf(cases), ...waiting }}
        connection={connection}
        destinations={[
          ...channels.map(({ id, name, level }) => ({ to: `/kanalen/${id}`, label: name, level })),
          ...cases.map(({ id, title }) => ({ to: `/casussen/${id}`, label: title, level: 'case' as const })),
        ]}
        onSignOut={leaving.ask}
      >
        <Outlet />
      </Frame>
      {leaving.dialog}
    </>
  );
}

const sumOf = (rooms: readonly { unread: number }[]) => rooms.reduce((sum, { unread }) => sum + unread, 0);

/** Signing out forgets what was read and written in this browser; unsent messages are named first. */
function useLeaving() {
  const t = useText();
  const { count, forget } = useUnsent();
  const signOut = useSignOut();
  const { member } = useMe();
  const [asking, setAsking] = useState(false);
  const [pending, setPending] = useState(false);
  const leave = async () => {
    setPending(true);
    try {
      await signOut(async () => {
        forgetDilemmaDraft(member.id);
        await forget();
      });
    } catch {
      showToast({ tone: 'error', text: t('frame.me.notSignedOut') });
    } finally {
      setPending(false);
      setAsking(false);
    }
  };
  const dialog = (
    <ConfirmDialog
      open={asking}
      onClose={() => setAsking(false)}
      onConfirm={() => void leave()}
      title={t('frame.leave.title')}
      confirmLabel={t('frame.leave.confirm')}
      pending={pending}
    >
      <Paragraph>{t('frame.leave.meaning', { count })}</Paragraph>
    </ConfirmDialog>
  );
  return { ask: () => (count > 0 ? setAsking(true) : void leave()), dialog };
}
