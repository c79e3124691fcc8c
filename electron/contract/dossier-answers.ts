import type { MethodName, Output } from './methods.ts';
import type { DossierView } from './views.ts';

/** How an answer carries the dossier as the call left it: the answer is the dossier, or has it beside the rest. */
type Place<M extends MethodName> =
  Output<M> extends DossierView
    ? 'itself'
    : Output<M> extends { readonly dossier: DossierView }
      ? 'beside'
      : never;

/** Every method that answers a dossier: one too few, one too many or one in the wrong place does not compile. */
const places: {
  readonly [M in MethodName as [Place<M>] extends [never] ? never : M]: Place<M>;
} = {
  'dossier.create': 'itself',
  'dossier.createTrial': 'itself',
  'dossier.open': 'itself',
  'dossier.inspect': 'itself',
  'dossier.read': 'itself',
  'dossier.updateProfile': 'itself',
  'dossier.attest': 'itself',
  'vault.unlock': 'itself',
  'vault.lock': 'itself',
  'order.setOrigin': 'itself',
  'order.generateRequest': 'itself',
  'practice.issue': 'itself',
  'practice.revoke': 'itself',
  'install.import': 'beside',
  'install.downloadAuthorities': 'beside',
  'install.setAside': 'itself',
  'install.restore': 'itself',
};

const placeOf: Readonly<Partial<Record<MethodName, 'itself' | 'beside'>>> = places;

/** The dossier that the answer of a method carries; null where the contract has none in it. */
export function dossierIn<M extends MethodName>(method: M, answer: Output<M>): DossierView | null {
  switch (placeOf[method]) {
    case 'itself':
      return answer as DossierView;
    case 'beside':
      return (answer as { readonly dossier: DossierView }).dossier;
    case undefined:
      return null;
  }
}
