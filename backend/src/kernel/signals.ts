import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { EventEmitter } from 'node:events';
import { Client } from 'pg';
import { DATABASE_URL } from './database.ts';

/** A word from node to node through the database: transactional, and lost only together with a connection whose loss is noticed. */
export interface Signal {
  channel: 'member_rights' | 'session_ended';
  /** The id of the member or session. */
  about: string;
}

interface SignalEvents {
  signal: [Signal];
  /** Committed on this node, which need not wait until it hears of it. */
  sent: [Signal];
  /** The line is cut: nothing that is cached can be trusted. */
  lost: [];
  /** The line is back: what was cached is to be asked again. */
  back: [];
}

const CHANNELS = ['member_rights', 'session_ended'] as const satisfies Signal['channel'][];
const RETRY_MS = 250;

/** Listens on one connection of its own (PostgreSQL LISTEN) and comes back by itself. */
@Injectable()
export class Signals extends EventEmitter<SignalEvents> implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Signals.name);
  private readonly url: string;
  private client: Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private closing = false;
  private connected = false;

  constructor(@Inject(DATABASE_URL) url: string) {
    super();
    this.setMaxListeners(0);
    this.url = url;
  }

  /** Whether a change of rights would be heard now; if not, ask the database each time. */
  get listening(): boolean {
    return this.connected;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
  }

  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    if (this.retry) clearTimeout(this.retry);
    this.connected = false;
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new Client({ connectionString: this.url, keepAlive: true, connectionTimeoutMillis: 5_000 });
    client.on('error', () => this.cut(client));
    client.on('end', () => this.cut(client));
    client.on('notification', ({ channel, payload }) => {
      const known = CHANNELS.find((name) => name === channel);
      if (known !== undefined && payload !== undefined) this.emit('signal', { channel: known, about: payload });
    });
    this.client = client;
    try {
      await client.connect();
      for (const channel of CHANNELS) await client.query(`listen ${channel}`);
      this.connected = true;
      this.emit('back');
    } catch {
      this.cut(client);
    }
  }

  private cut(client: Client): void {
    if (client !== this.client || this.closing) return;
    this.client = null;
    client.end().catch(() => undefined);
    if (this.connected) {
      this.logger.warn('The line to the database was cut; coming back.');
      this.connected = false;
      this.emit('lost');
    }
    this.retry = setTimeout(() => void this.connect(), RETRY_MS);
    this.retry.unref();
  }
}
