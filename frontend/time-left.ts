import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

const HIDDEN = 'readback.time-hidden';

/** Time left as minutes and seconds; says aloud when five minutes and one minute are left, and fires `time-over` once. */
@customElement('time-left')
export class TimeLeft extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      border: 1px solid var(--rb-line-strong);
      border-radius: 999px;
      padding: 0 4px 0 12px;
      font-size: var(--rb-t-s);
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
      background: var(--rb-paper);
    }
    button {
      font: inherit;
      color: var(--rb-accent);
      background: none;
      border: 0;
      border-radius: 999px;
      min-height: 28px;
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
  @property({ attribute: false }) five = '';
  @property({ attribute: false }) one = '';
  @state() private seconds = 0;
  @state() private said = '';
  @state() private isHidden = sessionStorage.getItem(HIDDEN) === 'yes';
  private end = 0;
  private timer?: number;

  /** From now on so many seconds are left. */
  start(seconds: number) {
    this.end = Date.now() + seconds * 1000;
    this.seconds = seconds;
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
    const before = this.seconds;
    this.seconds = Math.max(0, Math.ceil((this.end - Date.now()) / 1000));
    if (before > 300 && this.seconds <= 300 && this.seconds > 60) this.said = this.five;
    if (before > 60 && this.seconds <= 60 && this.seconds > 0) this.said = this.one;
    if (this.seconds > 0) this.timer = window.setTimeout(() => this.tick(), 1000);
    else this.dispatchEvent(new CustomEvent('time-over'));
  }

  private toggle() {
    this.isHidden = !this.isHidden;
    sessionStorage.setItem(HIDDEN, this.isHidden ? 'yes' : 'no');
  }

  override render() {
    const clock = `${Math.floor(this.seconds / 60)}:${String(this.seconds % 60).padStart(2, '0')}`;
    return html`${this.isHidden ? '' : html`<span role="timer" aria-label=${this.label}>${clock}</span>`}
      <button @click=${this.toggle}>${this.isHidden ? this.show : this.hide}</button>
      <span role="status">${this.said}</span>`;
  }
}
