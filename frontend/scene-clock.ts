import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

const HIDDEN = 'readback.scene-clock-hidden';
const LAST = 10;
const STEP = 250;

/** Time left of a scene as a bar and seconds; says aloud when ten seconds are left, and fires `scene-over` once. */
@customElement('scene-clock')
export class SceneClock extends LitElement {
  static override styles = css`
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
      font: inherit;
      color: var(--rb-accent);
      background: none;
      border: 0;
      border-radius: 999px;
      min-height: 32px;
      padding: 2px 8px;
      cursor: pointer;
    }
    button:focus-visible {
      outline: 2px solid var(--rb-accent);
    }
    [role='status'] {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  `;

  @property({ attribute: false }) label = '';
  @property({ attribute: false }) hide = '';
  @property({ attribute: false }) show = '';
  @property({ attribute: false }) ten = '';
  @state() private left = 0;
  @state() private said = '';
  @state() private isHidden = sessionStorage.getItem(HIDDEN) === 'yes';
  private whole = 1;
  private end = 0;
  private isOver = false;
  private timer?: number;

  /** From now on so many milliseconds of the whole are left. */
  start(left: number, whole: number) {
    this.end = performance.now() + left;
    this.whole = whole;
    this.isOver = false;
    this.tick();
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.end) this.tick();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  private tick() {
    clearTimeout(this.timer);
    const before = this.left;
    this.left = Math.max(0, this.end - performance.now());
    if (before > LAST * 1000 && this.left <= LAST * 1000 && this.left > 0) this.said = this.ten;
    if (this.left > 0) {
      this.timer = window.setTimeout(() => this.tick(), STEP);
    } else if (!this.isOver) {
      this.isOver = true;
      this.dispatchEvent(new CustomEvent('scene-over'));
    }
  }

  private toggle() {
    this.isHidden = !this.isHidden;
    sessionStorage.setItem(HIDDEN, this.isHidden ? 'yes' : 'no');
  }

  override render() {
    const seconds = Math.ceil(this.left / 1000);
    const share = Math.min(100, (100 * this.left) / this.whole);
    return html`${this.isHidden
        ? ''
        : html`<div class="bar ${seconds <= LAST ? 'last' : ''}" aria-hidden="true">
              <span style="width: ${share}%"></span>
            </div>
            <span class="number" role="timer" aria-label=${this.label}>${seconds} s</span>`}
      <button @click=${this.toggle}>${this.isHidden ? this.show : this.hide}</button>
      <span role="status">${this.said}</span>`;
  }
}
