import { LitElement, css, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';

type Part = { look: string; path: string; words: string; x: number; y: number };

/** A drawing of paths and short words in the colours of the page, also on paper; nothing is told by colour alone. */
@customElement('line-drawing')
export class LineDrawing extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
    }
    path {
      fill: none;
      stroke: var(--rb-ink);
      stroke-width: 0.5;
      stroke-linejoin: round;
    }
    text {
      fill: var(--rb-ink);
      font-family: var(--rb-font);
      font-size: 3.5px;
      font-weight: 700;
      text-anchor: middle;
      dominant-baseline: central;
    }
    .ground {
      fill: var(--rb-unknown-soft);
      stroke: none;
    }
    .solid {
      fill: var(--rb-line);
      stroke: var(--rb-line-strong);
    }
    .striped {
      fill: var(--rb-paper);
      stroke-width: 1;
      stroke-dasharray: 2 1;
    }
    .outline,
    .scene {
      fill: var(--rb-paper);
    }
    .ours {
      fill: var(--rb-accent);
      stroke: var(--rb-ink);
    }
    .danger {
      fill: var(--rb-not);
      stroke: var(--rb-ink);
    }
    .label {
      fill: var(--rb-on-accent);
    }
    .number {
      font-size: 5px;
    }
    .head,
    .end {
      fill: var(--rb-ink);
    }
    .acceptable {
      stroke-dasharray: 3 1.5;
    }
    .wrong {
      stroke-dasharray: 0.6 1.4;
      stroke-width: 0.6;
    }
    .right {
      stroke-width: 0.9;
    }
  `;

  @property({ attribute: false }) parts: Part[] = [];
  @property({ attribute: false }) width = 100;
  @property({ attribute: false }) height = 60;

  private drawn(part: Part) {
    return part.words
      ? svg`<text class=${part.look} x=${part.x} y=${part.y}>${part.words}</text>`
      : svg`<path class=${part.look} d=${part.path}></path>`;
  }

  override render() {
    return html`<svg viewBox="0 0 ${this.width} ${this.height}" aria-hidden="true">
      ${this.parts.map((part) => this.drawn(part))}
    </svg>`;
  }
}
