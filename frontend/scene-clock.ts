import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Countdown, type Warnings } from './countdown';

const LAST = 10;

/** Time left of a scene as a bar and seconds; says aloud when ten seconds are left, and fires `scene-over` once. */
@customElement('scene-clock')
export class SceneClock extends Countdown {
  static override styles = [
    Countdown.countdownStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 12px;
        align-items: center;
        font-size: var(--rb-t-s);
        font-variant-numeric: tabular-nums;
      }
      .bar {
        flex: 1 1 160px;
        height: 10px;
        border: 1px solid var(--rb-line-strong);
        border-radius: 5px;
        overflow: hidden;
      }
      .bar > span {
        display: block;
        height: 100%;
        background: var(--rb-accent);
      }
      .bar.last > span {
        background: repeating-linear-gradient(45deg, var(--rb-not) 0 6px, var(--rb-paper) 6px 9px);
      }
      .number {
        min-width: 4ch;
        font-weight: 650;
        text-align: end;
      }
      button {
        min-height: 32px;
      }
    `,
  ];

  @property({ attribute: false }) ten = '';
  private whole = 1;

  constructor() {
    super('readback.scene-clock-hidden', 250, 'scene-over');
  }

  /** From now on so many milliseconds of the whole are left. */
  start(left: number, whole: number) {
    this.whole = whole;
    this.startFrom(left);
  }

  protected override warnings(): Warnings {
    return [[LAST, this.ten]];
  }

  override render() {
    const share = Math.min(100, (100 * this.left) / this.whole);
    return html`${this.isHidden
        ? ''
        : html`<div class="bar ${this.seconds <= LAST ? 'last' : ''}" aria-hidden="true">
              <span style="width: ${share}%"></span>
            </div>
            <span class="number" role="timer" aria-label=${this.label}>${this.seconds} s</span>`}
      <button @click=${this.toggle}>${this.isHidden ? this.show : this.hide}</button>
      <span role="status">${this.said}</span>`;
  }
}
