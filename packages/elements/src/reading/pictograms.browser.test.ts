import {incidentTypeIds} from '@heard/schema';
import {expect} from 'chai';
import {html, render} from 'lit';

import {picturedQuestions, pictureOf} from './pictograms.ts';
import {answerPictograms} from './answer-pictograms.ts';

const root = document.createElement('main');
before(() => document.body.append(root));
after(() => root.remove());

const options: readonly (readonly [question: string, option: string])[] = [
  ...incidentTypeIds.map((id) => ['incident.types', id] as const),
  ...Object.entries(answerPictograms).flatMap(([question, pictures]) =>
    Object.keys(pictures).map((option) => [question, option] as const),
  ),
];

const draw = (question: string, option: string) => {
  render(html`<div>${pictureOf(question, option)}</div>`, root);
  return root.querySelector('svg')!;
};

describe('the pictures', () => {
  it('belong to the questions that have some', () => {
    expect(new Set(options.map(([question]) => question))).to.deep.equal(
      new Set(picturedQuestions),
    );
  });

  for (const [question, option] of options)
    it(`stay on their grid and take the color of the text: ${question}, ${option}`, () => {
      const picture = draw(question, option);
      expect(picture.getAttribute('aria-hidden')).to.equal('true');
      const shapes = [...picture.querySelectorAll<SVGGraphicsElement>('path, circle, rect')];
      expect(shapes.length, 'something is drawn').to.be.greaterThan(0);
      const grid = picture.getBoundingClientRect();
      const scale = 48 / grid.width;
      for (const shape of shapes) {
        // The lines are 2.5 wide: their middle stays this far from the edge.
        const {left, top, right, bottom} = shape.getBoundingClientRect();
        const [x, y] = [(left - grid.left) * scale, (top - grid.top) * scale];
        const [width, height] = [(right - left) * scale, (bottom - top) * scale];
        expect(x, shape.outerHTML).to.be.at.least(-0.01);
        expect(y, shape.outerHTML).to.be.at.least(-0.01);
        expect(x + width, shape.outerHTML).to.be.at.most(48.01);
        expect(y + height, shape.outerHTML).to.be.at.most(48.01);
        for (const color of ['fill', 'stroke'])
          expect(shape.getAttribute(color)).to.be.oneOf([null, 'none', 'currentColor']);
      }
    });

  it('are all different, but for the same answer', () => {
    const drawn = options.map(([question, option]) => draw(question, option).innerHTML);
    const same = options.filter((_, index) => drawn.indexOf(drawn[index]!) < index);
    // "Not sure" and "rather not say" look the same everywhere.
    expect(same.map(([, option]) => option)).to.have.members(['prefer_not_say', 'not_sure']);
  });
});
