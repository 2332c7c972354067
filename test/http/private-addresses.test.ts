import { expect, it } from 'vitest';
import { isPrivateAddress } from '../../src/http/private-addresses.ts';

it.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '198.18.0.1',
  '::1',
  '::',
  'fe80::1%eth0',
  'fd00::1',
  'ff02::1',
  '::ffff:127.0.0.1',
  '64:ff9b::a00:1',
  '2002:7f00:1::',
  '2001:db8::1',
  '168.63.129.16',
  '192.0.0.192',
  '100.100.100.200',
  '203.0.113.7',
  'fd00:ec2::254',
  'fec0::1',
  '2001:0:4136:e378:8000:63bf:3fff:fdd2',
  '::ffff:0:127.0.0.1',
  '::127.0.0.1',
  '64:ff9b:1::1',
  '4000::1',
  '100::1',
  'no address',
])('%s is not public', (address) => expect(isPrivateAddress(address)).toBe(true));

it.each(['8.8.8.8', '93.184.216.34', '2606:2800:220:1::1', '::ffff:8.8.8.8', '172.32.0.1', '100.128.0.1'])(
  '%s is public',
  (address) => expect(isPrivateAddress(address)).toBe(false),
);
