import type { PathRequest } from '../path/path-request.ts';
import type { Workbench } from './workbench.ts';

/** What `openssl verify` says of the same request: the oracle of the tests of path validation. */
export function askOpenssl(
  bench: Workbench,
  request: PathRequest,
): { readonly accepted: boolean; readonly said: string } {
  const pems = (items: readonly { readonly pem: string }[]): string => items.map(({ pem }) => pem).join('');
  bench.write('leaf.pem', request.leaf.pem);
  bench.write('chain.pem', pems(request.chain));
  bench.write('trust.pem', pems(request.trust));
  bench.write('lists.pem', pems(request.crls));
  const { code, said } = bench.attempt(
    'openssl',
    'verify',
    '-partial_chain',
    '-auth_level',
    '2',
    '-no-CApath',
    '-no-CAstore',
    '-CAfile',
    'trust.pem',
    '-attime',
    Math.floor(request.at.getTime() / 1000).toString(),
    ...(request.chain.length > 0 ? ['-untrusted', 'chain.pem'] : []),
    ...(request.purpose === 'any' ? [] : ['-purpose', `ssl${request.purpose}`]),
    ...(request.name === undefined ? [] : ['-verify_hostname', request.name]),
    ...(request.revocation === 'mandatory' ? ['-crl_check'] : []),
    ...(request.crls.length > 0 ? ['-CRLfile', 'lists.pem'] : []),
    'leaf.pem',
  );
  return { accepted: code === 0, said };
}
