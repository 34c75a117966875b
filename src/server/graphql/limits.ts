import type { ApolloServerPlugin } from '@apollo/server';
import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import type { Text } from '../../kernel/i18n/index.js';
import { badRequest, tooComplex } from './errors.js';
import { Measure, type Measures } from './measure.js';

/** The most that one operation may ask for. */
export type Limits = Measures;

const WHAT: Readonly<Record<keyof Measures, Text>> = {
  depth: { zh: '字段嵌套层数', en: 'levels of nested fields' },
  cost: { zh: '预计返回的对象数', en: 'objects in the answer at most' },
  aliases: { zh: '别名数', en: 'aliases' },
  directives: { zh: '指令数', en: 'directives' },
};

/** Refuses an operation that asks for more than the limits with TOO_COMPLEX, before any of it is executed. */
export function limitsPlugin<Context extends object>(limits: Limits): ApolloServerPlugin<Context> {
  const measure = new Measure();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (!operation) return;
        const found = measure.of(schema, document, operation, request.variables ?? {});
        for (const measured of Object.keys(limits) as (keyof Measures)[]) {
          if (found[measured] <= limits[measured]) continue;
          const originalError = tooComplex(WHAT[measured], found[measured], limits[measured]);
          throw new GraphQLError(originalError.message, {
            originalError,
            extensions: { http: { status: 400 } },
          });
        }
      },
    }),
  };
}

/** A mutation is one transaction; so a mutation request has one root field. */
export function oneMutation(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (
        node.operation !== OperationTypeNode.MUTATION ||
        rootFields(node.selectionSet, context, new Set()) <= 1
      )
        return;
      const originalError = badRequest({
        zh: '一次请求只能执行一个变更操作,请拆分后分别发送。',
        en: 'A request may hold one mutation: send each in a request of its own.',
      });
      context.reportError(new GraphQLError(originalError.message, { nodes: node, originalError }));
    },
  };
}

function rootFields(selectionSet: SelectionSetNode, context: ValidationContext, seen: Set<string>): number {
  let count = 0;
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value !== '__typename') count += 1;
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      count += rootFields(selection.selectionSet, context, seen);
    } else if (!seen.has(selection.name.value)) {
      seen.add(selection.name.value);
      const fragment = context.getFragment(selection.name.value);
      if (fragment) count += rootFields(fragment.selectionSet, context, seen);
    }
  }
  return count;
}
