/** How the tabs of one browser keep out of each other's way and tell each other of changes. */
export interface TabShare {
  /** Runs while no other tab runs something under the same name. */
  alone(run: () => Promise<void>): Promise<void>;
  tell(): void;
  close(): void;
}

export function shareBetweenTabs(name: string, told: () => void): TabShare {
  let channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  if (channel) channel.onmessage = told;
  let queue = Promise.resolve();
  // Without locks only the runs of this tab are kept apart; a message sent by two tabs is still stored once.
  const inThisTab = (run: () => Promise<void>) => (queue = queue.then(run, run));
  const locks = typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined);
  return {
    alone: (run) => (locks ? locks.request(name, run) : inThisTab(run)),
    tell: () => channel?.postMessage('changed'),
    close: () => {
      channel?.close();
      channel = undefined;
    },
  };
}
