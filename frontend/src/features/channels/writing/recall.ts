import { useEffect } from 'react';

type Taker = (words: string) => void;
const takers = new Map<string, Taker>();

/** Brings the words of a message that was refused back to where one writes. Answers whether there was somebody to take them. */
export function recallTo(channelId: string, words: string): boolean {
  const taker = takers.get(channelId);
  taker?.(words);
  return taker !== undefined;
}

export function useRecalled(channelId: string, taker: Taker): void {
  useEffect(() => {
    takers.set(channelId, taker);
    return () => void takers.delete(channelId);
  }, [channelId, taker]);
}
