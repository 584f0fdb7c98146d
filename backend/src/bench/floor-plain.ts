import type { ChannelEntry } from '@netwerkplein/contract';
import { announce, entryOf, serveFloor, type Post } from './floor-server.ts';

const KEPT = 200;

/** Plain Socket.IO: numbers per channel and the last entries, both in memory only. */
serveFloor((io) => {
  const heads = new Map<string, number>();
  const rings = new Map<string, ChannelEntry[]>();
  return {
    'message.post': (post: Post, acknowledge) => {
      const seq = (heads.get(post.channelId) ?? 0) + 1;
      heads.set(post.channelId, seq);
      const entry = entryOf(post, seq);
      const ring = rings.get(post.channelId) ?? [];
      ring.push(entry.entry);
      if (ring.length > KEPT) ring.shift();
      rings.set(post.channelId, ring);
      announce(io, entry, acknowledge);
    },
    'message.list': ({ channelId, after, limit }: { channelId: string; after: number; limit: number }, acknowledge) => {
      const items = (rings.get(channelId) ?? []).filter(({ seq }) => seq > after).slice(0, limit);
      acknowledge({ ok: true, items, lastSeq: heads.get(channelId) ?? 0, more: false });
    },
  };
});
