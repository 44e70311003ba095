import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

const LARGEST = 3;
const SMALLEST = 1;
const STEP = 0.1;
const MINUTE = 60;
const FAR = 100000;

/** Takes letters and arrows for itself. */
const TYPED = 'input, textarea, select, [contenteditable="true"], vaadin-text-field, vaadin-radio-button';
/** Acts on the space bar. */
const PRESSED = 'button, a, summary, vaadin-button, vaadin-radio-button, audio-player, input, [role="button"]';

/**
 * One page on the wall. The slotted page is made as large as fits into the window; what does not fit at its natural size
 * scrolls. Fires `stage-step` with the number of pages to go. Keys: arrows, page up and down, space, home and end; F full
 * screen, B or full stop black, R dark or light, T timer.
 */
@customElement('projector-stage')
export class ProjectorStage extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      box-sizing: border-box;
      height: calc(100dvh - 140px);
      min-height: 420px;
      background: var(--rb-paper);
      color: var(--rb-ink);
    }
    :host(:fullscreen) {
      height: 100dvh;
    }
    .page {
      flex: 1;
      min-height: 0;
      overflow: auto;
      display: flex;
      padding: clamp(12px, 3vw, 48px);
    }
    .fit {
      margin: auto;
      width: 100%;
      max-width: 1600px;
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
      justify-content: center;
      padding: 8px 16px;
      border-top: 1px solid var(--rb-line);
    }
    button,
    a {
      font: inherit;
      font-size: var(--rb-t-s);
      font-weight: 600;
      color: var(--rb-accent);
      background: none;
      border: 1px solid var(--rb-line-strong);
      border-radius: var(--rb-radius);
      min-height: 44px;
      min-width: 44px;
      padding: 4px 12px;
      box-sizing: border-box;
      cursor: pointer;
      text-decoration: none;
      display: inline-flex;
      align-items: center;
      justify-content: center;
    }
    button.main {
      background: var(--rb-accent);
      border-color: var(--rb-accent);
      color: var(--rb-on-accent);
    }
    button[disabled] {
      color: var(--rb-ink-2);
      border-style: dashed;
      cursor: default;
    }
    button:focus-visible,
    a:focus-visible {
      outline: 2px solid var(--rb-accent);
      outline-offset: 2px;
    }
    .position {
      font-variant-numeric: tabular-nums;
      font-size: var(--rb-t-s);
      color: var(--rb-ink-2);
    }
    .timer {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
    }
    .clock {
      font-size: 2rem;
      font-weight: 650;
      line-height: 1;
      font-variant-numeric: tabular-nums;
    }
    .over {
      font-weight: 650;
      color: var(--rb-not);
    }
    .black {
      position: fixed;
      inset: 0;
      z-index: 20;
      background: #000;
      border: 0;
      border-radius: 0;
    }
    .keys {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  `;

  @property({ attribute: false }) at = 1;
  @property({ attribute: false }) of = 1;
  /** Whether the page is something to do: its timer stands there at once. */
  @property({ attribute: false }) timed = false;
  @property({ attribute: false }) leave = '';
  @property({ attribute: false }) backText = '';
  @property({ attribute: false }) nextText = '';
  @property({ attribute: false }) fullText = '';
  @property({ attribute: false }) blackText = '';
  @property({ attribute: false }) reverseText = '';
  @property({ attribute: false }) timerText = '';
  @property({ attribute: false }) startText = '';
  @property({ attribute: false }) pauseText = '';
  @property({ attribute: false }) moreText = '';
  @property({ attribute: false }) lessText = '';
  @property({ attribute: false }) overText = '';
  @property({ attribute: false }) leaveText = '';
  @property({ attribute: false }) keysText = '';
  @property({ attribute: false }) positionText = '';
  @state() private isBlack = false;
  @state() private hasTimer = false;
  @state() private seconds = 5 * MINUTE;
  @state() private end = 0;
  private ticks?: number;
  private frame = 0;
  private readonly content = new MutationObserver(() => this.later());
  private readonly sizes = new ResizeObserver(() => this.later());

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.onKey);
    this.content.observe(this, { childList: true, subtree: true, characterData: true });
    this.sizes.observe(this);
    this.addEventListener('load', this.onLoad, true);
    document.fonts?.ready.then(() => this.later());
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.onKey);
    this.removeEventListener('load', this.onLoad, true);
    this.content.disconnect();
    this.sizes.disconnect();
    cancelAnimationFrame(this.frame);
    clearInterval(this.ticks);
  }

  override willUpdate(changed: PropertyValues) {
    if (changed.has('at') && !this.end) this.hasTimer = this.timed;
  }

  override updated(changed: PropertyValues) {
    if (changed.has('at')) this.renderRoot.querySelector('.page')?.scrollTo(0, 0);
  }

  override render() {
    return html`
      <p class="keys">${this.keysText}</p>
      <div class="page" tabindex="0" role="group" aria-label=${this.positionText}><div class="fit"><slot></slot></div></div>
      <div class="bar">
        <button type="button" id="back" ?disabled=${this.at <= 1} @click=${() => this.step(-1)}>${this.backText}</button>
        <span class="position" role="status">${this.positionText}</span>
        <button type="button" id="next" class="main" @click=${() => this.step(1)}>${this.nextText}</button>
        <button type="button" @click=${this.toggleFull}>${this.fullText}</button>
        <button type="button" @click=${() => (this.isBlack = true)}>${this.blackText}</button>
        <button type="button" @click=${this.reverse}>${this.reverseText}</button>
        <button type="button" aria-expanded=${this.hasTimer} @click=${this.toggleTimer}>${this.timerText}</button>
        ${this.hasTimer ? this.timer() : nothing}
        <a href=${this.leave}>${this.leaveText}</a>
      </div>
      ${this.isBlack
        ? html`<button type="button" class="black" aria-label=${this.blackText} @click=${() => (this.isBlack = false)}></button>`
        : nothing}
    `;
  }

  private timer() {
    const two = (part: number) => String(part).padStart(2, '0');
    const isOver = this.seconds === 0;
    return html`<span class="timer">
      <button type="button" aria-label=${this.lessText} @click=${() => this.add(-MINUTE)}>−</button>
      <span class="clock" role="timer">${Math.floor(this.seconds / MINUTE)}:${two(this.seconds % MINUTE)}</span>
      <button type="button" aria-label=${this.moreText} @click=${() => this.add(MINUTE)}>+</button>
      <button type="button" ?disabled=${isOver} @click=${this.run}>${this.end ? this.pauseText : this.startText}</button>
      <span class="over" role="alert">${isOver ? this.overText : nothing}</span>
    </span>`;
  }

  private step(by: number) {
    this.isBlack = false;
    this.dispatchEvent(new CustomEvent('stage-step', { detail: by }));
  }

  /** A page that does not fit is read to its end first. */
  private scrollOr(by: 1 | -1) {
    const page = this.renderRoot.querySelector<HTMLElement>('.page')!;
    const rest = by > 0 ? page.scrollHeight - page.clientHeight - page.scrollTop : page.scrollTop;
    if (rest > 4 && !this.isBlack) page.scrollBy({ top: by * page.clientHeight * 0.8 });
    else this.step(by);
  }

  private readonly onLoad = () => this.later();

  private readonly onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || event.isComposing) return;
    const target = event.composedPath()[0];
    const on = target instanceof Element ? target : document.body;
    const isPage = event.key === 'PageDown' || event.key === 'PageUp';
    if (on.closest(TYPED) && !isPage) return;
    if (event.key === ' ' && on.closest(PRESSED)) return;
    const act = this.action(event.key) ?? this.letters[event.code];
    if (!act || (event.repeat && event.key.length === 1)) return;
    event.preventDefault();
    act();
  };

  private action(key: string): (() => void) | undefined {
    if (key === 'ArrowRight') return () => this.step(1);
    if (key === 'ArrowLeft') return () => this.step(-1);
    if (key === 'ArrowDown' || key === 'PageDown' || key === ' ') return () => this.scrollOr(1);
    if (key === 'ArrowUp' || key === 'PageUp') return () => this.scrollOr(-1);
    if (key === 'Home') return () => this.step(-FAR);
    if (key === 'End') return () => this.step(FAR);
    if (key === '.') return () => (this.isBlack = !this.isBlack);
    return undefined;
  }

  /** Letters by their place on the keyboard: a Kazakh or Russian layout has others there. */
  private readonly letters: Record<string, () => void> = {
    KeyF: () => this.toggleFull(),
    KeyB: () => (this.isBlack = !this.isBlack),
    KeyR: () => this.reverse(),
    KeyT: () => this.toggleTimer(),
  };

  private readonly toggleFull = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void this.requestFullscreen().catch(() => undefined);
  };

  private readonly reverse = () => {
    const isDark = this.style.colorScheme
      ? this.style.colorScheme === 'dark'
      : getComputedStyle(this).colorScheme === 'dark' ||
        (getComputedStyle(this).colorScheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
    this.style.colorScheme = isDark ? 'light' : 'dark';
  };

  private readonly toggleTimer = () => {
    this.hasTimer = !this.hasTimer;
    if (!this.hasTimer) this.halt();
  };

  private add(seconds: number) {
    this.seconds = Math.max(0, Math.min(90 * MINUTE, this.seconds + seconds));
    if (this.end) this.end = Date.now() + this.seconds * 1000;
  }

  private readonly run = () => {
    if (this.end) {
      this.halt();
      return;
    }
    this.end = Date.now() + this.seconds * 1000;
    this.ticks = window.setInterval(() => {
      this.seconds = Math.max(0, Math.ceil((this.end - Date.now()) / 1000));
      if (this.seconds === 0) this.halt();
    }, 250);
  };

  private halt() {
    clearInterval(this.ticks);
    this.end = 0;
  }

  private later() {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.fit());
  }

  /** As large as fits: from the largest downwards, since a page of a few words is the common one. */
  private fit() {
    const page = this.renderRoot.querySelector<HTMLElement>('.page');
    const fit = this.renderRoot.querySelector<HTMLElement>('.fit');
    if (!page || !fit) return;
    const largest = page.clientWidth < 700 ? SMALLEST : LARGEST;
    for (let zoom = largest; zoom >= SMALLEST - STEP / 2; zoom -= STEP) {
      fit.style.setProperty('zoom', zoom.toFixed(2));
      if (page.scrollHeight <= page.clientHeight && page.scrollWidth <= page.clientWidth) return;
    }
  }
}
