/** A code that no other vocabulary of the product has: a type that holds it is that of the reasons. */
const telling = 'unknown-critical-extension';

/**
 * What hangs on a reason is its row in `electron/scenarios/reasons.ts`: refuses a `switch` over reasons, a list that is asked
 * for one, and a table read by one, anywhere else.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const reasonIsARow = {
  meta: {
    type: 'problem',
    messages: { row: 'What hangs on a reason is a field of its row in electron/scenarios/reasons.ts.' },
    schema: [],
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const isReason = (node) => {
      const type = services.getTypeAtLocation(node);
      return type.isUnion() && type.types.some((one) => one.isStringLiteral() && one.value === telling);
    };
    const refuse = (node) => context.report({ node, messageId: 'row' });
    return {
      SwitchStatement(node) {
        if (isReason(node.discriminant)) refuse(node);
      },
      'MemberExpression[computed=true]'(node) {
        if (isReason(node.property)) refuse(node);
      },
      'CallExpression[callee.property.name=/^(includes|has|get|indexOf)$/]'(node) {
        if (node.arguments.some(isReason)) refuse(node);
      },
    };
  },
};
