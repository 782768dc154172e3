/**
 * A self-signed certificate, made anew at each run so that no private key is ever stored in the repository.
 *
 * Node can make keys and signatures but not certificates, and the `openssl` program is absent on a fresh machine, so the
 * few dozen DER bytes around the signature are written here (RFC 5280, section 4.1). Browsers are told to accept it anyway;
 * it only has to be well formed.
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

export interface Certificate {
  /** PEM, for `https.createServer`. */
  key: string;
  cert: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** Makes a certificate that covers the given host names; `*.example.org` forms are allowed. */
export function createCertificate(hosts: string[] = ['localhost'], now = new Date()): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(set(sequence(oid(COMMON_NAME), utf8('Acquaint tests'))));
  // A leading zero bit keeps the serial number positive.
  const serial = integer(Buffer.concat([Buffer.from([0x01]), randomBytes(15)]));
  const body = sequence(
    explicit(0, integer(Buffer.from([2]))), // version 3
    serial,
    sequence(oid(ECDSA_WITH_SHA256)),
    name, // issuer
    sequence(time(new Date(now.getTime() - DAY)), time(new Date(now.getTime() + 30 * DAY))),
    name, // subject: the same, as it signs itself
    publicKey.export({ type: 'spki', format: 'der' }),
    explicit(3, sequence(sequence(oid(SUBJECT_ALT_NAME), octets(sequence(...hosts.map(dnsName)))))),
  );
  const certificate = sequence(body, sequence(oid(ECDSA_WITH_SHA256)), bits(sign('sha256', body, privateKey)));
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: pem(certificate) };
}

const COMMON_NAME = [0x55, 0x04, 0x03]; // 2.5.4.3
const SUBJECT_ALT_NAME = [0x55, 0x1d, 0x11]; // 2.5.29.17
const ECDSA_WITH_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]; // 1.2.840.10045.4.3.2

/** One DER element: tag, length (short or long form), content. */
function element(tag: number, content: Buffer): Buffer {
  const size = content.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const sequence = (...parts: Buffer[]) => element(0x30, Buffer.concat(parts));
const set = (...parts: Buffer[]) => element(0x31, Buffer.concat(parts));
const explicit = (tag: number, content: Buffer) => element(0xa0 | tag, content);
const integer = (bytes: Buffer) => element(0x02, bytes);
const octets = (content: Buffer) => element(0x04, content);
const bits = (content: Buffer) => element(0x03, Buffer.concat([Buffer.from([0]), content]));
const oid = (bytes: number[]) => element(0x06, Buffer.from(bytes));
const utf8 = (text: string) => element(0x0c, Buffer.from(text));
const dnsName = (host: string) => element(0x82, Buffer.from(host, 'ascii'));

/** UTCTime, `YYMMDDhhmmssZ`: right until 2049. */
function time(date: Date): Buffer {
  const digits = date.toISOString().replace(/[-:T]|\.\d+/g, '');
  return element(0x17, Buffer.from(digits.slice(2), 'ascii'));
}

function pem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
