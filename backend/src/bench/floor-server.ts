import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import type { ChannelStreamEntry } from '@netwerkplein/contract';
import { openSideDoor, tellReady } from './side-door.ts';

/** A message as the bench posts it, to the product and to a floor alike. */
export interface Post {
  channelId: string;
  id: string;
  text: string;
}

type Acknowledge = (answer: object) => void;
export type FloorHandlers = Record<string, (payload: never, acknowledge: Acknowledge) => void>;

// A colleague of the usual length: what goes over the line weighs what the product's entries weigh.
const AUTHOR = { id: '00000000-0000-4000-8000-0000000fffff', name: 'Deelnemer 0001', organisation: 'Veldhoven' };

/** A bare Socket.IO server on a free port: everybody is in the room of every channel. No users, no rights. */
export function serveFloor(handlersOf: (io: Server) => FloorHandlers): void {
  openSideDoor();
  const rooms = channelsOfBench().map((id) => `channel:${id}`);
  const http = createServer();
  const io = new Server(http, { serveClient: false, pingInterval: 7_000, pingTimeout: 5_000 });
  const handlers = Object.entries(handlersOf(io));
  io.on('connection', (socket: Socket) => {
    void socket.join(rooms);
    for (const [event, handle] of handlers) socket.on(event, handle as (...given: unknown[]) => void);
  });
  http.listen(0, '127.0.0.1', () => tellReady((http.address() as AddressInfo).port));
}

export const channelsOfBench = (): string[] => JSON.parse(process.env['CHANNELS'] ?? '[]') as string[];

export const databaseOfBench = (): string => process.env['DATABASE_URL'] ?? '';

/** The same bytes that the product sends for this message. */
export function entryOf({ channelId, id, text }: Post, seq: number): ChannelStreamEntry {
  const entry = {
    seq,
    kind: 'message',
    id,
    messageSeq: seq,
    author: AUTHOR,
    text,
    sentAt: new Date().toISOString(),
    revision: 0,
    editedAt: null,
    redacted: null,
  } as const;
  return { stream: `channel:${channelId}`, seq, kind: 'message', entry };
}

/** Tell everybody in the channel, then the sender. */
export function announce(io: Server, entry: ChannelStreamEntry, acknowledge: Acknowledge): void {
  io.to(entry.stream).emit('stream.entry', entry);
  acknowledge({ ok: true, message: entry.entry });
}
