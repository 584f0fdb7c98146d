import { Logger } from '@nestjs/common';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import { createClient } from 'redis';
import { StartRefusal } from '../kernel/start-refusal.ts';
import type { NodeAdapter } from './live.adapter.ts';

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
  const adapter = createAdapter(client, { streamName: 'netwerkplein', onlyPlaintext: true }) as NodeAdapter;
  return { adapter, close: async () => void (await client.close().catch(() => undefined)) };
}
