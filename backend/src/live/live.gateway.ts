import { Inject, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { WebSocketGateway, type OnGatewayInit } from '@nestjs/websockets';
import type { Notice } from '@netwerkplein/contract';
import type { IncomingMessage } from 'node:http';
import type { Server, Socket } from 'socket.io';
import { asRefusal } from '../kernel/as-refusal.ts';
import type { OwnRoom, Room } from '../kernel/announcer.ts';
import { Refusal } from '../kernel/refusal.ts';
import { RoomSources } from '../kernel/room-sources.ts';
import type { LiveData } from '../kernel/serves-live.ts';
import { tokenIn } from '../kernel/session-cookie.ts';
import { SETTINGS, type Settings } from '../kernel/settings.ts';
import { Signals, type Signal } from '../kernel/signals.ts';
import { Gatekeeper, type SignedIn } from '../kernel/signed-in.ts';
import { LiveAnnouncer } from './live.announcer.ts';

/** The answer to a WebSocket upgrade, which would hold its request for as long as the socket lives. */
type UpgradeRequest = IncomingMessage & { upgradeResponse?: { req: unknown } };

type LiveSocket = Socket<Record<string, never>, { notice: (notice: Notice) => void }, Record<string, never>, LiveData>;

/** Sessions also end by the clock: open sockets are asked again this often. */
const RECHECK_MS = 30_000;
const RECHECK_GROUP = 100;

/**
 * The handshake and the rooms. A socket joins the rooms of what its member may hear before the client learns that it is connected, so
 * that what it asks "since" leaves no hole; it leaves them the moment a right ends. There is no connect or disconnect handler: an
 * exception in one would end the process.
 */
@WebSocketGateway()
export class LiveGateway implements OnGatewayInit<Server>, OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(LiveGateway.name);
  private readonly secure: boolean;
  private server: Server | null = null;
  /** Rises whenever rights may have changed: an answer that was asked before it says nothing after it. */
  private heard = 0;
  private rechecking: NodeJS.Timeout | null = null;

  constructor(
    private readonly gatekeeper: Gatekeeper,
    private readonly rooms: RoomSources,
    private readonly announcer: LiveAnnouncer,
    private readonly signals: Signals,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.secure = !settings.demo;
  }

  afterInit(server: Server): void {
    this.server = server;
    this.announcer.attach(server);
    server.engine.use((request: UpgradeRequest, response: { req: unknown }, next: () => void) => {
      request.upgradeResponse = response;
      next();
    });
    server.use((socket, next) => {
      void this.greet(socket as LiveSocket, next);
    });
  }

  onApplicationBootstrap(): void {
    this.signals.on('signal', (signal) => this.guarded(this.hear(signal)));
    // While the line is cut a right may end unheard: hear nothing rather than too much, and heal when it is back.
    this.signals.on('lost', () => {
      this.heard += 1;
      this.local().forEach((socket) => leaveRooms(socket));
    });
    this.signals.on('back', () => this.guarded(this.recheckAll()));
    this.rechecking = setInterval(() => this.guarded(this.recheckAll()), RECHECK_MS);
    this.rechecking.unref();
  }

  onModuleDestroy(): void {
    if (this.rechecking) clearInterval(this.rechecking);
  }

  private async greet(socket: LiveSocket, next: (refusal?: Error) => void): Promise<void> {
    const before = this.heard;
    try {
      await this.admit(socket);
    } catch (error) {
      next(asConnectError(error));
      return;
    }
    next();
    // A right that changed during the handshake was told to sockets that were there, and this one was not yet.
    setImmediate(() => {
      if (this.heard !== before) this.guarded(this.recheck(socket));
    });
  }

  private async admit(socket: LiveSocket): Promise<void> {
    const token = tokenIn(socket.handshake.headers.cookie, this.secure);
    const who = token === undefined ? null : await this.gatekeeper.whoIs(token);
    if (who === null) throw new Refusal('not_signed_in');
    const { memberId, sessionId } = who.actor;
    socket.data = { memberId, sessionId, gatekeeper: this.gatekeeper };
    await socket.join([...ownRooms(socket.data), ...(await this.streamsFor(who))]);
    forgetRequest(socket);
  }

  private async hear({ channel, about }: Signal): Promise<void> {
    this.heard += 1;
    const room: OwnRoom = channel === 'session_ended' ? `session:${about}` : `member:${about}`;
    await Promise.all(this.localIn(room).map((socket) => this.recheck(socket)));
  }

  private async recheckAll(): Promise<void> {
    // In groups: those that ask at the same moment share the question which channels there are.
    const sockets = this.local();
    for (let at = 0; at < sockets.length; at += RECHECK_GROUP) {
      await Promise.all(sockets.slice(at, at + RECHECK_GROUP).map((socket) => this.recheck(socket)));
    }
  }

  /** Put a socket in the rooms it belongs in now, or close it. */
  private async recheck(socket: LiveSocket): Promise<void> {
    const { sessionId, memberId } = socket.data;
    const before = this.heard;
    const who = await this.gatekeeper.whoHolds(sessionId);
    const rooms = who === null ? [] : await this.streamsFor(who);
    // A right changed while this was asked. The answer may be older than what another recheck did meanwhile: ask again.
    if (this.heard !== before) return await this.recheck(socket);
    // Gone in the meantime: what is joined now would never be left.
    if (!socket.connected) return;
    leaveRooms(socket, new Set(rooms));
    if (who === null) {
      socket.emit('notice', { type: 'session.ended', sessionId });
      socket.disconnect(true);
      return;
    }
    const missing = rooms.filter((room) => !socket.rooms.has(room));
    if (missing.length === 0) return;
    await socket.join(missing);
    // What passed while it was outside is asked again.
    socket.emit('notice', { type: 'member.rights', memberId });
  }

  /** While the line is cut nothing may be joined: a right could end unheard. */
  private async streamsFor({ actor }: SignedIn): Promise<Room[]> {
    return this.signals.listening ? await this.rooms.roomsFor(actor) : [];
  }

  private local(): LiveSocket[] {
    return [...(this.server?.sockets.sockets.values() ?? [])] as unknown as LiveSocket[];
  }

  private localIn(room: OwnRoom): LiveSocket[] {
    const ids = this.server?.sockets.adapter.rooms.get(room) ?? new Set<string>();
    return this.local().filter(({ id }) => ids.has(id));
  }

  private guarded(work: Promise<void>): void {
    work.catch((error: unknown) => this.logger.warn(`sockets could not be rechecked: ${asRefusal(error).code}`));
  }
}

/** Leave all but the rooms named, and the member's own, where the end of the session itself is told. */
function leaveRooms(socket: LiveSocket, except: ReadonlySet<string> = new Set()): void {
  const own: readonly string[] = [socket.id, ...ownRooms(socket.data)];
  for (const room of socket.rooms) {
    if (!except.has(room) && !own.includes(room)) void socket.leave(room);
  }
}

const ownRooms = ({ memberId, sessionId }: LiveData): OwnRoom[] => [`member:${memberId}`, `session:${sessionId}`];

/** The first request of a connection is not needed again. It holds the session's token, and weighs a sixth of an idle connection. */
function forgetRequest(socket: LiveSocket): void {
  const connection = socket.conn as unknown as { request: UpgradeRequest | null };
  if (connection.request?.upgradeResponse) connection.request.upgradeResponse.req = null;
  connection.request = null;
  (socket as { handshake: unknown }).handshake = null;
}

/** The refusal travels in the `connect_error` of the client. */
const asConnectError = (error: unknown): Error => {
  const problem = asRefusal(error).toProblem();
  return Object.assign(new Error(problem.code), { data: problem });
};
