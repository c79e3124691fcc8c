// Rules of this house for the linter, beside those of its catalogue. They look at how a source is written alone: no types.
import { readFileSync } from 'node:fs';

const words = readFileSync(new URL('../electron/contract/words.ts', import.meta.url), 'utf8');
const [, list = ''] = /reasonCodes = \[([^\]]*)\]/.exec(words) ?? [];

/** The codes of the reasons, as their list is written. */
export const reasonCodes = new Set([...list.matchAll(/'([^']+)'/g)].map(([, code]) => code));

const rule = (message, create) => ({
  meta: { type: 'problem', messages: { refused: message }, schema: [] },
  create: (context) => create((node) => context.report({ node, messageId: 'refused' })),
});

const isReason = (node) => node?.type === 'Literal' && reasonCodes.has(node.value);
const isReasonKey = ({ key }) => isReason(key) || (key?.type === 'Identifier' && reasonCodes.has(key.name));
/** Several reasons and nothing else: one alone may be an inference, and other vocabularies share some of the words. */
const areReasons = (nodes, is) => nodes.length > 1 && nodes.every(is);

const spreadOfALiteral = rule(
  'Write the fields where they belong: a literal is not spread into another.',
  (refuse) => ({
    'ObjectExpression > SpreadElement > ObjectExpression.argument': refuse,
  }),
);

/** What hangs on a reason is its row: refuses a switch, a list or a table of reasons anywhere else. */
const reasonIsARow = rule(
  'What hangs on a reason is a field of its row in electron/scenarios/reasons.ts.',
  (refuse) => ({
    SwitchStatement(node) {
      const named = node.cases.map(({ test }) => test).filter((test) => test !== null);
      if (areReasons(named, isReason)) refuse(node);
    },
    ObjectExpression(node) {
      if (areReasons(node.properties, isReasonKey)) refuse(node);
    },
    // Not a list that a row or a call takes: which reasons something else may have is no fact about a reason.
    ':matches(VariableDeclarator, TSAsExpression, NewExpression, MemberExpression) > ArrayExpression'(node) {
      if (areReasons(node.elements, isReason)) refuse(node);
    },
    'TSTypeReference[typeName.name=/^(Record|Map|ReadonlyMap)$/]'(node) {
      const [key] = (node.typeArguments ?? node.typeParameters)?.params ?? [];
      if (key?.type === 'TSTypeReference' && key.typeName.name === 'ReasonCode') refuse(node);
    },
  }),
);

/** Files that share a process share their helpers: hooks of one that is loaded once would be set up for the first file only. */
const hooksOfAFile = rule(
  'Set hooks up in a function that a test file calls: several files may share this module.',
  (refuse) => ({
    'Program > ExpressionStatement > CallExpression[callee.name=/^(before|after)(All|Each)$/]': refuse,
  }),
);

export default {
  meta: { name: 'house' },
  rules: {
    'no-spread-literal': spreadOfALiteral,
    'reason-is-a-row': reasonIsARow,
    'hooks-of-a-file': hooksOfAFile,
  },
};
