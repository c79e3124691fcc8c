import type { Rule } from 'eslint';

export const reasonIsARow: Rule.RuleModule;
