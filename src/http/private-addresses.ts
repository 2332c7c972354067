import { BlockList, isIP, isIPv4 } from 'node:net';

/** Ranges that no public page lives in: IANA's special-purpose registries (RFC 6890 and its updates). */
const ranges: [network: string, bits: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Azure's wire server answers here, though the range is public.
  ['168.63.129.16', 32],
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
  // Of IPv6 only 2000::/3 is handed out for public use (RFC 4291, 2.4), and not all of it.
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['3fff::', 20],
];

/** One list for each family: a list that holds both would also look for IPv4 addresses in their IPv6 spelling. */
let blocked: { ipv4: BlockList; ipv6: BlockList } | null = null;

function isBlocked(address: string, family: 'ipv4' | 'ipv6'): boolean {
  if (blocked === null) {
    blocked = { ipv4: new BlockList(), ipv6: new BlockList() };
    for (const [network, bits] of ranges) {
      const kind = network.includes(':') ? 'ipv6' : 'ipv4';
      blocked[kind].addSubnet(network, bits, kind);
    }
  }
  return blocked[family].check(address, family);
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
  if (isIPv4(plain)) return isBlocked(plain, 'ipv4');
  const carried = carriedIpv4(plain);
  if (carried !== null) return isPrivateAddress(carried);
  return isBlocked(plain, 'ipv6');
}
