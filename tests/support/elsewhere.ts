import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that is not the app's host, and counts whatever reaches it. */
export type Elsewhere = {
  /** Its address, with a slash at its end. */
  readonly url: string;
  /** The port of its STUN server. */
  readonly stun: number;
  /** The paths asked for, without slash; `rtc` for a packet at the STUN server. */
  readonly reached: Set<string>;
  /** How many connections and packets there were, of any kind. */
  readonly packets: () => number;
  readonly close: () => Promise<void>;
};

export async function elsewhere(): Promise<Elsewhere> {
  const reached = new Set<string>();
  let packets = 0;
  const server = createServer((request, response) => {
    reached.add((request.url ?? '').slice(1));
    response.writeHead(200, { 'Content-Type': 'text/plain', 'Access-Control-Allow-Origin': '*' }).end();
  });
  server.on('connection', () => {
    packets++;
  });
  server.on('upgrade', (request, socket) => {
    reached.add((request.url ?? '').slice(1));
    socket.destroy();
  });
  const udp = createSocket('udp4').on('message', () => {
    packets++;
    reached.add('rtc');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  await new Promise<void>((done) => udp.bind(0, done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stun: udp.address().port,
    reached,
    packets: () => packets,
    close: () =>
      new Promise((done) => {
        udp.close();
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
