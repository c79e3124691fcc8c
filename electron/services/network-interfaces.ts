import { networkInterfaces } from 'node:os';
import type { NetworkInterfaceView } from '../contract/views.ts';

/** Addresses of this machine, loopback first. Link-local ones are left out: they mean nothing without their zone. */
export function listNetworkInterfaces(): NetworkInterfaceView[] {
  const all = Object.entries(networkInterfaces()).flatMap(([name, addresses = []]) =>
    addresses.map(({ address, family, internal }) => ({
      address,
      name,
      family: family === 'IPv6' ? ('IPv6' as const) : ('IPv4' as const),
      loopback: internal,
    })),
  );
  return all
    .filter(({ address }) => !/^fe80:|^169\.254\./i.test(address))
    .sort((one, other) => Number(other.loopback) - Number(one.loopback) || compareFamilies(one, other));
}

function compareFamilies(one: NetworkInterfaceView, other: NetworkInterfaceView): number {
  return one.family === other.family
    ? one.address.localeCompare(other.address)
    : one.family === 'IPv4'
      ? -1
      : 1;
}
