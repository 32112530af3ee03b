import type { Status } from '../render/page/data.ts';
import { SHAPES } from '../render/page/shapes.ts';

/** Adds a mark's outline to a path; `radius` is half of its side. */
export function trace(path: Path2D, status: Status, x: number, y: number, radius: number): void {
  const shape = SHAPES[status];
  if (shape === 'disc' || shape === 'ring') {
    path.moveTo(x + radius, y);
    path.arc(x, y, radius * 0.8, 0, 2 * Math.PI);
    return;
  }
  shape.forEach(([across, down], corner) => {
    if (corner === 0) path.moveTo(x + across * radius, y + down * radius);
    else path.lineTo(x + across * radius, y + down * radius);
  });
  path.closePath();
}

const SVG = 'http://www.w3.org/2000/svg';

/** The mark as a small picture, as the page has it in its legend. */
export function markPicture(status: Status): SVGSVGElement {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('class', `mark ${status}`);
  picture.setAttribute('viewBox', '-1.2 -1.2 2.4 2.4');
  picture.setAttribute('aria-hidden', 'true');
  const shape = SHAPES[status];
  const round = shape === 'disc' || shape === 'ring';
  const outline = document.createElementNS(SVG, round ? 'circle' : 'path');
  if (round) outline.setAttribute('r', shape === 'ring' ? '.7' : '.8');
  else outline.setAttribute('d', `M${shape.map((corner) => corner.join(' ')).join('L')}Z`);
  if (shape === 'ring') outline.setAttribute('class', 'hollow');
  picture.append(outline);
  return picture;
}
