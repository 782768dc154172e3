/**
 * A proxy that leads every https host to one local server. Firefox has no switch that maps host names together with ports,
 * and a proxy has a second use: its log holds every host the browser wanted, whatever became of the request.
 */
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface ConnectProxy {
  port: number;
  /** Each `host:port` that was asked for, in order. */
  log: string[];
  close: () => Promise<void>;
}

/** Starts the proxy on a free port of the loopback interface. */
export async function createConnectProxy(server: { port: number }): Promise<ConnectProxy> {
  const log: string[] = [];
  const sockets = new Set<Socket>();

  const proxy = createServer((request, response) => {
    // Plain http is asked for with the whole address; nothing here answers it.
    log.push(request.url ?? '');
    response.writeHead(404).end();
  });
  proxy.on('connect', (request, client: Socket, head) => {
    log.push(request.url ?? '');
    const upstream = connect(server.port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      client.pipe(upstream).pipe(client);
    });
    for (const [socket, other] of [[client, upstream] as const, [upstream, client] as const]) {
      sockets.add(socket);
      // A browser that ends resets its connections.
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve, reject) => {
    proxy.once('error', reject);
    proxy.listen(0, '127.0.0.1', resolve);
  });

  return {
    port: (proxy.address() as AddressInfo).port,
    log,
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        for (const socket of sockets) socket.destroy();
        proxy.closeAllConnections();
      }),
  };
}
