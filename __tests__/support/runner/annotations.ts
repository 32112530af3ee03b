import type { Command } from './commands.ts';

export type Level = 'error' | 'warning' | 'notice';

export type Annotation = {
  readonly level: Level;
  readonly message: string;
  readonly title: string | undefined;
  /** `undefined` when no file was named; the line is then the line of the log. */
  readonly path: string | undefined;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn: number;
  readonly endColumn: number;
};

/** What the runner keeps of one step, by type (ExecutionContext.cs). */
export const annotationsPerLevel = 10;
/** Where the runner cuts a message, in UTF-16 units (ExecutionContext.cs). */
export const messageLimit = 4096;

type Properties = Readonly<Record<string, string>>;

/**
 * Makes the annotation of an error, warning or notice command (IssueCommandExtension, ExecutionContext.AddIssue,
 * IssueExtensions); `undefined` for one without a message. `message` is the masked one.
 */
export function annotationOf(
  level: Level,
  { properties, message }: { readonly properties: Properties; readonly message: string },
  at: { readonly workspace: string; readonly logLine: number },
): Annotation | undefined {
  if (message.trim() === '') return undefined;
  const place = validPlace(properties);
  const file = place.file?.trim() ? relativeTo(at.workspace, place.file) : undefined;
  const startLine = integer(place.line) ?? 0;
  const startColumn = integer(place.col) ?? 0;
  const unplaced = file === undefined && startLine === 0;
  return {
    level,
    message: message.slice(0, messageLimit),
    title: place.title,
    path: file,
    startLine: unplaced ? at.logLine : startLine,
    endLine: unplaced ? at.logLine : (integer(place.endline) ?? startLine),
    startColumn,
    endColumn: integer(place.endcolumn) ?? startColumn,
  };
}

/** The rules of ValidateLinesAndColumns, in its order; names come back in lower case. */
export function validPlace(properties: Properties): Properties {
  const place = new Map(Object.entries(properties).map(([name, value]) => [name.toLowerCase(), value]));
  const number = (name: string) => integer(place.get(name));
  const dropColumns = () => [place.delete('col'), place.delete('endcolumn')];

  const [line, endLine, column, endColumn] = ['line', 'endline', 'col', 'endcolumn'].map(number);
  const hasColumn = column !== undefined || endColumn !== undefined;
  const endLineText = place.get('endline');
  if (endLine !== undefined && line === undefined && endLineText !== undefined) place.set('line', endLineText);
  const endColumnText = place.get('endcolumn');
  if (endColumn !== undefined && column === undefined && endColumnText !== undefined) place.set('col', endColumnText);

  if (number('line') === undefined && hasColumn) dropColumns();
  if (endLine !== undefined && place.get('line') !== endLineText && hasColumn) dropColumns();
  if (line !== undefined && endLine !== undefined && endLine < line) {
    place.delete('line');
    place.delete('endline');
  }
  if (column !== undefined && endColumn !== undefined && endColumn < column) dropColumns();
  return Object.fromEntries(place);
}

/** The level that a command's name stands for. */
export function levelOf({ name }: Command): Level | undefined {
  const level = name.toLowerCase();
  return level === 'error' || level === 'warning' || level === 'notice' ? level : undefined;
}

/** A path inside the workspace is made relative to it; any other one is passed on as it is. */
function relativeTo(workspace: string, file: string): string {
  return file.startsWith(`${workspace}/`) ? file.slice(workspace.length + 1) : file;
}

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[+-]?\d{1,10}\s*$/.test(text) ? Number(text) : undefined;
}
