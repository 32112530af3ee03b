/** The diagrams of the papers: GitHub draws them from their text; for the site they are drawn beforehand and kept. */
import { createHash } from 'node:crypto';

/** Where the drawings are, relative to the repository. */
export const DRAWINGS = 'docs/images/diagrams';

const FENCED = /^```mermaid\n([\s\S]*?)^```$/gm;

/** The texts of the diagrams in a paper. */
export const diagramsIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(FENCED)].map(([, text = '']) => text);

/** A drawing is called by what it draws, so that one of another text is never taken for it. */
export const drawingOf = (diagram: string): string =>
  `${DRAWINGS}/${createHash('sha256').update(diagram).digest('hex').slice(0, 12)}.svg`;
