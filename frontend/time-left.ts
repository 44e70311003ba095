import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Countdown, type Warnings } from './countdown';

/** Time left as minutes and seconds; says aloud when five minutes and one minute are left, and fires `time-over` once. */
@customElement('time-left')
export class TimeLeft extends Countdown {
  static override styles = [
    Countdown.countdownStyles,
    css`
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
        min-height: 28px;
      }
    `,
  ];

  @property({ attribute: false }) five = '';
  @property({ attribute: false }) one = '';

  constructor() {
    super('readback.time-hidden', 1000, 'time-over');
  }

  /** From now on so many seconds are left. */
  start(seconds: number) {
    this.startFrom(seconds * 1000);
  }

  protected override warnings(): Warnings {
    return [
      [300, this.five],
      [60, this.one],
    ];
  }

  override render() {
    const clock = `${Math.floor(this.seconds / 60)}:${String(this.seconds % 60).padStart(2, '0')}`;
    return html`${this.isHidden ? '' : html`<span role="timer" aria-label=${this.label}>${clock}</span>`}
      <button @click=${this.toggle}>${this.isHidden ? this.show : this.hide}</button>
      <span role="status">${this.said}</span>`;
  }
}
