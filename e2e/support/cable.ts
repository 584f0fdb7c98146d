import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** The network between a browser and the server, with a plug that can be pulled. */
export class Cable {
  readonly port: number;
  private readonly server: Server;
  private readonly open = new Set<Socket>();
  private plugged = true;

  private constructor(server: Server) {
    this.server = server;
    this.port = (server.address() as AddressInfo).port;
  }

  static async to(target: number): Promise<Cable> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const cable = new Cable(server);
    server.on('connection', (near) => cable.join(near, target));
    return cable;
  }

  /** Break every connection, and let no new one through. */
  unplug(): void {
    this.plugged = false;
    for (const socket of this.open) socket.resetAndDestroy();
  }

  plug(): void {
    this.plugged = true;
  }

  async close(): Promise<void> {
    this.unplug();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(near: Socket, target: number): void {
    if (!this.plugged) {
      near.resetAndDestroy();
      return;
    }
    const far = connect(target, '127.0.0.1');
    for (const socket of [near, far]) {
      this.open.add(socket);
      socket.on('close', () => {
        this.open.delete(socket);
        near.destroy();
        far.destroy();
      });
      socket.on('error', () => socket.destroy());
    }
    near.pipe(far);
    far.pipe(near);
  }
}
