// Rules of this house for the linter, beside those of its catalogue. They look at how a source is written alone: no types.
const rule = (message, create) => ({
  meta: { type: 'problem', messages: { refused: message }, schema: [] },
  create: (context) => create((node) => context.report({ node, messageId: 'refused' })),
});

const spreadOfALiteral = rule(
  'Write the fields where they belong: a literal is not spread into another.',
  (refuse) => ({
    'ObjectExpression > SpreadElement > ObjectExpression.argument': refuse,
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
    'hooks-of-a-file': hooksOfAFile,
  },
};
