import { Logger } from '@nestjs/common';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import { createClient } from 'redis';
import type { Adapter } from 'socket.io-adapter';
import { StartRefusal } from '../kernel/start-refusal.ts';
import type { NodeAdapter } from './live.adapter.ts';

const STREAM = 'netwerkplein';
/** By then every node has read an announcement. */
const READ_BY_ALL_MS = 2_000;

/**
 * Connects this node with the others through Redis Streams, which outlive a dropped connection.
 * @throws StartRefusal when Redis cannot be reached at the start; later on it comes back by itself.
 */
export async function connectNodes(url: string): Promise<{ adapter: NodeAdapter; close: () => Promise<void> }> {
  const logger = new Logger('Nodes');
  const client = createClient({ url, socket: { connectTimeout: 5_000 } });
  let started = false;
  client.on('error', (error: Error) => {
    if (started) logger.warn(`Redis: ${error.message}`);
  });
  const refused = new Promise<never>((_, reject) => client.once('error', reject));
  try {
    await Promise.race([client.connect(), refused]);
  } catch (error) {
    client.destroy();
    const { hostname, port } = new URL(url);
    const reason = error instanceof Error ? error.message || (error as { code?: string }).code : 'unknown';
    throw new StartRefusal(`REDIS_URL: Redis at ${hostname}:${port || 6379} cannot be used (${reason}).`);
  }
  refused.catch(() => undefined);
  started = true;
  // The adapter makes connections of its own after this one, and does not close them.
  const lines: { isOpen: boolean; destroy: () => void }[] = [client];
  const duplicate = client.duplicate.bind(client);
  const remembered = () => {
    const line = duplicate();
    lines.push(line);
    return line;
  };
  Object.assign(client, { duplicate: remembered });
  const forget = () => client.xTrim(STREAM, 'MINID', Date.now()).catch(() => undefined);
  const make = createAdapter(client, { streamName: STREAM, onlyPlaintext: true });
  // Called with `new`, hence no arrow.
  function adapter(namespace: unknown) {
    return afterRedaction(make(namespace), () => setTimeout(() => void forget(), READ_BY_ALL_MS).unref());
  }
  const close = async () => {
    await forget();
    for (const line of lines) if (line.isOpen) line.destroy();
  };
  return { adapter: adapter as unknown as NodeAdapter, close };
}

/** Redis keeps what was announced; a text that was wiped must not be among it. A node that read too late heals from the database. */
function afterRedaction<Broadcaster extends Pick<Adapter, 'broadcast'>>(
  adapter: Broadcaster,
  forget: () => void,
): Broadcaster {
  const broadcast: Adapter['broadcast'] = adapter.broadcast.bind(adapter);
  adapter.broadcast = (packet: { data?: [string, { kind?: string }] }, options) => {
    broadcast(packet, options);
    if (packet.data?.[1]?.kind === 'redaction') forget();
  };
  return adapter;
}
