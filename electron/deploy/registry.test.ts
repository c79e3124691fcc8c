import { expect, it } from 'vitest';
import { kindFacts } from '../contract/deployment-kinds.ts';
import { deploymentKinds } from '../contract/words.ts';
import { deployments } from './registry.ts';

it.each(deploymentKinds)('%s is what the contract says of it', (kind) => {
  const { role, proof, needsPassword } = deployments[kind];
  expect({ role, proof, needsPassword }).toEqual({
    role: kindFacts[kind].role,
    proof: kindFacts[kind].proof,
    needsPassword: kindFacts[kind].needsPassword,
  });
  expect(deployments[kind].kind).toBe(kind);
});
