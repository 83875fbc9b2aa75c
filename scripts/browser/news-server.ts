import {
  type IncomingMessage,
  type Server,
  type ServerResponse,
  createServer as createHttpServer,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, type Socket, connect } from 'node:net';
import { generate } from 'selfsigned';

/** What a request is answered with. */
export interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
  /** 200 where nothing is said. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface NewsServer {
  /** Where pages are served, for any host, by TLS with a certificate of our own. */
  readonly tlsPort: number;
  /** A proxy that leads every host to this server, for browsers that know no other way. */
  readonly proxyPort: number;
  /** Every host that was asked for, or that somebody only began to connect to. */
  readonly hosts: ReadonlySet<string>;
  /** What was asked for by requests that say that they come from an extension. */
  readonly fromExtensions: readonly string[];
  close(): void;
}

/** Serves pages on loopback under the names of real news sites. */
export async function startNewsServer(answer: (url: URL) => Answer | null): Promise<NewsServer> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'Backgrounder tests' }], {
    keySize: 2048,
  });
  const sockets = new Set<Socket>();
  const hosts = new Set<string>();
  const fromExtensions: string[] = [];

  const respond = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
    hosts.add(url.hostname);
    if (/^[a-z]+-extension:/.test(request.headers.origin ?? '')) fromExtensions.push(url.href);
    const page = answer(url);
    const type = page?.type ?? 'text/plain; charset=utf-8';
    response.writeHead(page ? (page.status ?? 200) : 404, { 'content-type': type, ...page?.headers });
    response.end(page?.body ?? 'There is no such page.');
  };
  const pages = createTlsServer({ cert, key }, respond);
  // The first word of a connection names the host, whatever comes of it.
  pages.on('secureConnection', ({ servername }) => {
    if (typeof servername === 'string') hosts.add(servername);
  });
  const tlsPort = await listen(pages);

  const proxy = createHttpServer((_request, response) => response.writeHead(502).end());
  proxy.on('connect', ({ url }: IncomingMessage, socket: Socket, head: Buffer) => {
    hosts.add(new URL(`https://${url}`).hostname);
    const inner = connect(tlsPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      inner.write(head);
      inner.pipe(socket).pipe(inner);
    });
    keep(socket);
    keep(inner);
  });
  const proxyPort = await listen(proxy);
  pages.on('secureConnection', keep);

  return {
    tlsPort,
    proxyPort,
    hosts,
    fromExtensions,
    close() {
      for (const socket of sockets) socket.destroy();
      pages.close();
      proxy.close();
    },
  };

  function keep(socket: Socket): void {
    sockets.add(socket);
    // A browser that is closed cuts its connections; there is nobody left to answer.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  }
}

async function listen(server: Server | ReturnType<typeof createTlsServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
