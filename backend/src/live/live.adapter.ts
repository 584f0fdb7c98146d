import type { INestApplication } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { MessageMappingProperties } from '@nestjs/websockets';
import type { Server, ServerOptions, Socket } from 'socket.io';
import { isOwnOrigin } from '../kernel/own-origin.ts';
import type { Settings } from '../kernel/settings.ts';

/** The largest message, in the widest characters, with room for its envelope. */
const LARGEST_FRAME = 64 * 1_024;

/** How one node tells the others (`REDIS_URL`); absent on a single node. */
export type NodeAdapter = NonNullable<ServerOptions['adapter']>;

/** Socket.IO with our own rules for the handshake and for events. */
export class LiveAdapter extends IoAdapter {
  private readonly settings: Settings;
  private readonly nodes: NodeAdapter | undefined;

  constructor(app: INestApplication, settings: Settings, nodes?: NodeAdapter) {
    super(app);
    this.settings = settings;
    this.nodes = nodes;
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    return super.createIOServer(port, {
      ...options,
      // Browsers let any site open a socket with our cookie: the origin is ours to check.
      allowRequest: (request, decide) => decide(null, isOwnOrigin(this.settings, request.headers.origin)),
      serveClient: false,
      maxHttpBufferSize: LARGEST_FRAME,
      perMessageDeflate: false,
      httpCompression: false,
      // A dead line is noticed within 12 seconds.
      pingInterval: 7_000,
      pingTimeout: 5_000,
      connectTimeout: 10_000,
      ...(this.nodes === undefined ? {} : { adapter: this.nodes }),
    } as ServerOptions);
  }

  /** The framework leaves this to the HTTP server when that is closed by force; the line to the other nodes would then stay open. */
  override async close(server: Server): Promise<void> {
    await server.close().catch(() => undefined);
  }

  /**
   * One listener per event. Our handlers never throw (`ServesLive`); should one all the same, the process must live, for an exception
   * in a listener would end it.
   */
  override bindMessageHandlers(socket: Socket, handlers: MessageMappingProperties[]): void {
    for (const { message, callback } of handlers) {
      socket.on(message, (...given: unknown[]) => {
        const last = given.at(-1);
        const acknowledge = typeof last === 'function' ? (last as (answer: unknown) => void) : undefined;
        Promise.resolve(callback(given[0]))
          .then((answer: unknown) => acknowledge?.(answer))
          .catch((error: unknown) => this.logger.error(error));
      });
    }
  }
}
