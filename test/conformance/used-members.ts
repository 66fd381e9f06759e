import { dirname, join, relative } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../..");

/** The folders that speak to Office. */
const folders = ["excel", "taskpane", "commands"].map((name) => join(root, "src", name));

/**
 * The members of Office.js that the add-in's code names, as `Range.values`, each with the places where it
 * stands: found by the compiler, so that a `name` of ours is not taken for a `Worksheet.name`.
 */
export function usedMembers(): Map<string, string[]> {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { fileNames, options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const files = fileNames.filter((file) => folders.some((folder) => within(folder, file)));
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const used = new Map<string, string[]>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) continue;
    const visit = (node: ts.Node): void => {
      const member = memberOf(checker, node);
      if (member) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        const places = used.get(member) ?? [];
        used.set(member, [...places, `${relative(root, file)}:${line + 1}`]);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return used;
}

const within = (folder: string, file: string): boolean =>
  file === folder || (dirname(file) !== file && within(folder, dirname(file)));

function memberOf(checker: ts.TypeChecker, node: ts.Node): string | undefined {
  const symbol = symbolOf(checker, node);
  const declaration = symbol?.declarations?.find((each) =>
    each.getSourceFile().fileName.includes("@types/office-js"),
  );
  const owner = declaration && ownerOf(declaration);
  if (!symbol || owner === undefined) return undefined;
  // Each class declares a `load` of its own; it is one and the same.
  return symbol.name === "load" ? "ClientObject.load" : `${owner}.${symbol.name}`;
}

/** `range.values` and `const { values } = range` both name a member. */
function symbolOf(checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
  const name = node.propertyName ?? node.name;
  return checker.getTypeAtLocation(node.parent).getProperty(name.getText());
}

/** The class, enumeration or namespace that a declaration stands in. */
function ownerOf({ parent }: ts.Node): string | undefined {
  const isNamed =
    ts.isClassDeclaration(parent) ||
    ts.isInterfaceDeclaration(parent) ||
    ts.isEnumDeclaration(parent) ||
    ts.isModuleDeclaration(parent);
  if (isNamed) return parent.name?.text;
  return ts.isSourceFile(parent) ? undefined : ownerOf(parent);
}
