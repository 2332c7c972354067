import { BlockList, isIP, isIPv4 } from 'node:net';

/** Ranges that no public page lives in: IANA's special-purpose registries (RFC 6890 and its updates). */
const ranges: [network: string, bits: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

let blocked: BlockList | null = null;

function blockList(): BlockList {
  if (blocked !== null) return blocked;
  blocked = new BlockList();
  for (const [network, bits] of ranges) blocked.addSubnet(network, bits, network.includes(':') ? 'ipv6' : 'ipv4');
  return blocked;
}

/** The 16-bit groups of an IPv6 address in any spelling. */
function groups(address: string): number[] {
  const host = URL.parse(`http://[${address.split('%')[0]}]/`)?.hostname.slice(1, -1) ?? '::';
  const [head = '', tail] = host.split('::');
  const parse = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
  const left = parse(head);
  const right = tail === undefined ? [] : parse(tail);
  return [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right];
}

const ipv4Of = (high: number, low: number): string => [high >> 8, high & 255, low >> 8, low & 255].join('.');

/** The IPv4 address that an IPv6 address carries: mapped (RFC 4291), NAT64 (RFC 6052) or 6to4 (RFC 3056). */
function carriedIpv4(address: string): string | null {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = groups(address);
  const zero = a === 0 && b === 0 && c === 0 && d === 0 && e === 0;
  if (zero && f === 0xffff) return ipv4Of(g, h);
  if (a === 0x64 && b === 0xff9b && c === 0 && d === 0 && e === 0 && f === 0) return ipv4Of(g, h);
  if (a === 0x2002) return ipv4Of(b, c);
  return null;
}

/** Whether an IP address is anything but a public one: loopback, private, link-local, metadata, multicast, reserved. Pure. */
export function isPrivateAddress(address: string): boolean {
  const plain = address.split('%')[0] ?? address;
  if (isIP(plain) === 0) return true;
  if (isIPv4(plain)) return blockList().check(plain, 'ipv4');
  const carried = carriedIpv4(plain);
  if (carried !== null) return isPrivateAddress(carried);
  return blockList().check(plain, 'ipv6');
}
