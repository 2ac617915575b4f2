const loops = new Set([
  'ForStatement',
  'ForOfStatement',
  'ForInStatement',
  'WhileStatement',
  'DoWhileStatement',
]);
const callbacks = new Set(['forEach', 'map', 'filter', 'reduce', 'flatMap']);

/** A request to Excel inside a loop costs a round trip each time round. */
const noSyncInLoop = {
  create(context) {
    return {
      CallExpression(node) {
        if (node.callee.type !== 'MemberExpression' || node.callee.property.name !== 'sync') return;
        for (let parent = node.parent; parent; parent = parent.parent) {
          if (loops.has(parent.type) || isCallback(parent)) {
            context.report({
              node,
              message: 'One request per turn of a loop: collect first, then sync once.',
            });
            return;
          }
        }
      },
    };
  },
};

function isCallback(node) {
  if (node.type !== 'ArrowFunctionExpression' && node.type !== 'FunctionExpression') return false;
  const call = node.parent;
  return call?.type === 'CallExpression' && callbacks.has(call.callee?.property?.name);
}

export default { meta: { name: 'office' }, rules: { 'no-sync-in-loop': noSyncInLoop } };
