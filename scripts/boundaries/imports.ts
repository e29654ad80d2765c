import { type ParseResult, Visitor } from 'oxc-parser';

/** What one import names, and its line. `written` is empty where only running the code would tell. */
export interface Import {
  readonly written: string;
  readonly line: number;
}

/**
 * Every way a file names another: import, export … from, import(), import types, require. Imports of types
 * count as well: who knows another's shapes depends on it.
 */
export function importsOf(parsed: ParseResult, text: string): Import[] {
  const found: Import[] = [];
  const add = (written: string, at: number): void => {
    found.push({ written, line: text.slice(0, at).split('\n').length });
  };
  for (const { moduleRequest } of parsed.module.staticImports) add(moduleRequest.value, moduleRequest.start);
  for (const { entries } of parsed.module.staticExports) {
    for (const { moduleRequest } of entries) if (moduleRequest) add(moduleRequest.value, moduleRequest.start);
  }
  new Visitor({
    ImportExpression: (node) => add(literal(node.source), node.start),
    TSImportType: (node) => add(node.source.value, node.start),
    CallExpression: (node) => {
      const isRequire = node.callee.type === 'Identifier' && node.callee.name === 'require';
      if (isRequire) add(literal(node.arguments[0]), node.start);
    },
  }).visit(parsed.program);
  return found;
}

function literal(node: { type: string; value?: unknown; quasis?: readonly Quasi[] } | undefined): string {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.quasis?.length === 1)
    return node.quasis[0]?.value.cooked ?? '';
  return '';
}

interface Quasi {
  readonly value: { readonly cooked: string | null };
}

/** A file that only hands on what others export: one more name to look behind. */
export function isBarrel(parsed: ParseResult): boolean {
  const statements = parsed.program.body;
  const handsOn = statements.some(({ type }) => type.startsWith('Export'));
  return handsOn && statements.every(isHandingOn);
}

function isHandingOn(statement: ParseResult['program']['body'][number]): boolean {
  if (statement.type === 'ExportNamedDeclaration') return statement.declaration === null;
  if (statement.type === 'ExportDefaultDeclaration') return statement.declaration.type === 'Identifier';
  return statement.type === 'ImportDeclaration' || statement.type === 'ExportAllDeclaration';
}
