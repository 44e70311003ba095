import { LitElement, css } from 'lit';
import { property, state } from 'lit/decorators.js';

/** Seconds at which something is said aloud, most first, each with the words. */
export type Warnings = [number, string][];

/** Time that runs out: counts, says aloud what is left, can be hidden for the rest of the visit, and tells once when it is
 * over. How it looks is its heirs' matter. */
export abstract class Countdown extends LitElement {
  static countdownStyles = css`
    button {
      font: inherit;
      color: var(--rb-accent);
      background: none;
      border: 0;
      border-radius: 999px;
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
  /** In milliseconds. */
  @state() protected left = 0;
  @state() protected said = '';
  @state() protected isHidden: boolean;
  private end = 0;
  private isOver = false;
  private timer?: number;

  /**
   * @param hiddenKey where this visit remembers that it is hidden
   * @param step milliseconds between two looks
   * @param over the event that tells the end
   */
  constructor(
    private hiddenKey: string,
    private step: number,
    private over: string,
  ) {
    super();
    this.isHidden = sessionStorage.getItem(hiddenKey) === 'yes';
  }

  protected abstract warnings(): Warnings;

  protected get seconds() {
    return Math.ceil(this.left / 1000);
  }

  protected startFrom(milliseconds: number) {
    this.end = Date.now() + milliseconds;
    this.left = milliseconds;
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
    const before = this.seconds;
    this.left = Math.max(0, this.end - Date.now());
    const now = this.seconds;
    const reached = this.warnings().filter(([second]) => before > second && now <= second && now > 0);
    if (reached.length) this.said = reached[reached.length - 1][1];
    if (this.left > 0) {
      this.timer = window.setTimeout(() => this.tick(), this.step);
    } else if (!this.isOver) {
      this.isOver = true;
      this.dispatchEvent(new CustomEvent(this.over));
    }
  }

  protected toggle() {
    this.isHidden = !this.isHidden;
    sessionStorage.setItem(this.hiddenKey, this.isHidden ? 'yes' : 'no');
  }
}
