import { LitElement, type PropertyValues, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { RadioLayer } from './radio-layer';

type Stage = 'idle' | 'loading' | 'failed' | 'ready' | 'asking' | 'playing' | 'paused';

const TRIES = 2;
const SPEEDS = [0.75, 0.9, 1];
const LEVELS = [0, 1, 2, 3, 4, 5];
const DEVICE_ANSWERS_MS = 10_000;

/** One for the page: browsers allow few. Made on the first press, as they want it. */
let context: AudioContext | undefined;
let playing: AudioPlayer | undefined;

/**
 * Plays one sound, loaded whole before. With `limited`, each play is asked for by `play-wanted` (detail: number of the
 * press) and starts when the server calls `granted`; there is then no pause, no way back, no other speed. Tells
 * `sound-ready` once. Inside an item, `data-waits` on the item hides its controls until the sound is there or has failed.
 * Space or Enter on the button, or K anywhere in the item while nobody types.
 */
@customElement('audio-player')
export class AudioPlayer extends LitElement {
  static override styles = css`
    :host {
      display: block;
      font-size: var(--rb-t-m);
      color: var(--rb-ink);
    }
    :host([small]) {
      display: inline-block;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: center;
    }
    .row + .row {
      margin-top: 8px;
    }
    button {
      font: inherit;
      font-weight: 600;
      min-height: 44px;
      min-width: 44px;
      padding: 8px 18px;
      border: 0;
      border-radius: var(--rb-radius);
      color: var(--rb-on-accent);
      background: var(--rb-accent);
      cursor: pointer;
    }
    button[aria-disabled='true'] {
      color: var(--rb-ink-2);
      background: var(--rb-line);
      cursor: default;
    }
    :host([small]) button {
      min-height: 32px;
      min-width: 32px;
      padding: 0;
      color: var(--rb-accent);
      background: none;
    }
    button:focus-visible,
    select:focus-visible,
    input:focus-visible {
      outline: 2px solid var(--rb-accent);
      outline-offset: 2px;
    }
    svg {
      width: 1em;
      height: 1em;
      vertical-align: -0.1em;
      fill: currentColor;
    }
    .place {
      flex: 1 1 160px;
      min-width: 0;
      display: flex;
      gap: 8px;
      align-items: center;
      font-variant-numeric: tabular-nums;
    }
    progress,
    input {
      flex: 1;
      min-width: 60px;
      min-height: 24px;
      accent-color: var(--rb-accent);
    }
    label {
      display: inline-flex;
      gap: 8px;
      align-items: center;
      font-size: var(--rb-t-s);
    }
    select {
      font: inherit;
      min-height: 32px;
      color: inherit;
      background: var(--rb-paper);
      border: 1px solid var(--rb-line-strong);
      border-radius: var(--rb-radius);
    }
    .left {
      font-weight: 600;
    }
    p {
      margin: 0 0 8px;
    }
    [role='status']:empty {
      display: none;
    }
  `;

  @property({ attribute: false }) address = '';
  @property({ type: Boolean }) limited = false;
  @property({ type: Boolean }) noise = false;
  @property({ type: Boolean, reflect: true }) small = false;
  @property({ attribute: false }) radio = 0;
  @property({ attribute: false }) left = 0;
  @property({ attribute: false }) most = 0;
  @property({ attribute: false }) leftText = '';
  @property({ attribute: false }) playText = '';
  @property({ attribute: false }) pauseText = '';
  @property({ attribute: false }) loadingText = '';
  @property({ attribute: false }) failedText = '';
  @property({ attribute: false }) againText = '';
  @property({ attribute: false }) playingText = '';
  @property({ attribute: false }) positionText = '';
  @property({ attribute: false }) speedText = '';
  @property({ attribute: false }) noiseText = '';
  @property({ attribute: false }) offText = '';
  @state() private stage: Stage = 'idle';
  @state() private seconds = 0;
  @state() private length = 0;
  @state() private speed = 1;
  @state() private level?: number;
  @query('audio') private audio!: HTMLAudioElement;
  private blob = '';
  private presses = 0;
  /** A play that was granted but that the browser would not start yet. */
  private held = false;
  private layer?: RadioLayer;
  private loading?: AbortController;

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.onKey);
    if (this.hasUpdated) this.loadFirst();
  }

  /** The address may come after the element. */
  override updated(changed: PropertyValues<this>) {
    // while it plays nobody has to touch the page
    this.toggleAttribute('data-running', this.stage === 'playing');
    if (changed.has('address')) this.loadFirst();
  }

  private loadFirst() {
    if (this.address && !this.small && this.stage === 'idle') void this.load();
  }

  /** Also while the page only moves the element: it then loads again where it comes to stand. */
  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.onKey);
    this.loading?.abort();
    this.audio?.pause();
    this.layer?.stop();
    if (this.blob) URL.revokeObjectURL(this.blob);
    this.blob = '';
    this.stage = 'idle';
    if (playing === this) playing = undefined;
  }

  /** The server has counted a play. */
  granted() {
    this.held = true;
    void this.start();
  }

  /** None is left. */
  refused() {
    this.stage = 'ready';
  }

  private async load() {
    this.stage = 'loading';
    this.waits(true);
    const loading = new AbortController();
    this.loading = loading;
    for (let tries = 0; tries < TRIES; tries++) {
      try {
        const answer = await fetch(this.address, { signal: loading.signal, credentials: 'same-origin' });
        if (!answer.ok) throw new Error(String(answer.status));
        await this.take(await answer.blob());
        if (loading.signal.aborted) return;
        this.stage = 'ready';
        this.waits(false);
        this.dispatchEvent(new CustomEvent('sound-ready'));
        return;
      } catch {
        if (loading.signal.aborted) return;
      }
    }
    this.stage = 'failed';
    this.waits(false);
  }

  private async loadAndStart() {
    await this.load();
    if (this.stage === 'ready') await this.start();
  }

  /** A browser that cannot play the format says so here, or never says anything. */
  private take(bytes: Blob) {
    if (this.blob) URL.revokeObjectURL(this.blob);
    this.blob = URL.createObjectURL(bytes);
    return new Promise<void>((done, failed) => {
      const late = setTimeout(() => failed(new Error('no answer')), DEVICE_ANSWERS_MS);
      const settle = (then: () => void) => () => {
        clearTimeout(late);
        then();
      };
      this.audio.onloadedmetadata = settle(done);
      this.audio.onerror = settle(() => failed(new Error('format')));
      this.audio.src = this.blob;
      this.audio.load();
    });
  }

  /** The answer waits for the sound, so that its time does not count before. */
  private waits(yes: boolean) {
    this.closest('.item:not([data-locked])')?.toggleAttribute('data-waits', yes);
  }

  private get radioLevel() {
    return this.level ?? this.radio;
  }

  private onKey = (event: KeyboardEvent) => {
    if (event.code !== 'KeyK' || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    const target = event.composedPath()[0];
    const item = this.closest('.item') ?? this;
    if (!(target instanceof Element) || this.small) return;
    if (target.matches('input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select')) return;
    if (!event.composedPath().includes(item)) return;
    event.preventDefault();
    this.press();
  };

  private press = () => {
    this.wake();
    switch (this.stage) {
      case 'playing':
        if (!this.limited) this.pause();
        break;
      case 'idle':
        void this.loadAndStart();
        break;
      case 'failed':
        void this.load();
        break;
      case 'ready':
      case 'paused':
        if (this.limited && !this.held) this.ask();
        else void this.start();
        break;
      default:
    }
  };

  private ask() {
    if (this.left < 1) return;
    this.stage = 'asking';
    this.dispatchEvent(new CustomEvent('play-wanted', { detail: ++this.presses }));
  }

  /** While the press lasts: later a browser may refuse. */
  private wake() {
    if (this.radioLevel === 0 && !this.layer) return;
    context ??= new AudioContext();
    void context.resume();
  }

  private async start() {
    if (playing && playing !== this) playing.pause();
    playing = this;
    this.audio.playbackRate = this.speed;
    this.route();
    try {
      await this.audio.play();
      this.held = false;
      this.stage = 'playing';
      if (this.radioLevel > 0) this.layer?.open(this.radioLevel);
    } catch {
      this.stage = 'ready'; // the next press starts it, and costs nothing
    }
  }

  /** Once a sound goes through the audio graph it stays there; a clean one never does. */
  private route() {
    if (this.radioLevel === 0 && !this.layer) return;
    context ??= new AudioContext();
    if (!this.source) {
      this.source = context.createMediaElementSource(this.audio);
      this.voice = context.createGain();
      this.layer = new RadioLayer(context, this.voice);
    }
    this.source.disconnect();
    this.source.connect(this.radioLevel > 0 ? this.voice! : context.destination);
  }

  private source?: MediaElementAudioSourceNode;
  private voice?: GainNode;

  /** Plays it from its start, unless plays are counted. Gives whether it was heard to its end. */
  async hear(until: AbortSignal): Promise<boolean> {
    if (this.limited) return false;
    this.wake();
    if (this.is('idle') || this.is('failed')) await this.load();
    if (until.aborted || !(this.is('ready') || this.is('paused'))) return false;
    this.audio.currentTime = 0;
    const over = new Promise<boolean>((done) => {
      this.addEventListener('sound-ended', () => done(true), { once: true });
      this.addEventListener('sound-paused', () => done(false), { once: true });
    });
    until.addEventListener('abort', () => this.pause(), { once: true });
    await this.start();
    return this.is('playing') ? over : false;
  }

  private is(stage: Stage) {
    return this.stage === stage;
  }

  private pause() {
    if (this.limited) return;
    this.audio.pause();
    this.layer?.stop();
    this.stage = 'paused';
    this.dispatchEvent(new CustomEvent('sound-paused'));
  }

  private ended = () => {
    if (this.radioLevel > 0) this.layer?.close();
    this.stage = 'ready';
    this.seconds = this.limited ? this.length : 0;
    if (playing === this) playing = undefined;
    this.dispatchEvent(new CustomEvent('sound-ended'));
  };

  private tick = () => {
    const step = matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 10;
    this.seconds = Math.floor(this.audio.currentTime * step) / step;
  };

  private seek(event: Event) {
    this.audio.currentTime = Number((event.target as HTMLInputElement).value);
    this.seconds = this.audio.currentTime;
  }

  private tune(event: Event) {
    this.level = Number((event.target as HTMLSelectElement).value);
    if (this.stage !== 'playing') return;
    this.layer?.stop();
    this.wake();
    this.route();
    if (this.level > 0) this.layer?.open(this.level);
  }

  private pace(event: Event) {
    this.speed = Number((event.target as HTMLSelectElement).value);
    this.audio.playbackRate = this.speed;
  }

  override render() {
    const audio = html`<audio
      preload="auto"
      @ended=${this.ended}
      @timeupdate=${this.tick}
      @durationchange=${() => (this.length = Number.isFinite(this.audio.duration) ? this.audio.duration : 0)}
    ></audio>`;
    return this.small ? html`${audio}${this.smallButton()}` : html`${audio}${this.whole()}`;
  }

  private smallButton() {
    const name = this.stage === 'failed' ? `${this.failedText} ${this.againText}` : this.playText;
    return html`<button type="button" aria-label=${name} title=${name} @click=${this.press}>
      ${this.icon(this.stage === 'failed' ? 'again' : this.stage === 'playing' ? 'pause' : 'play')}
    </button>`;
  }

  private whole() {
    if (this.stage === 'failed') {
      return html`<p role="alert">${this.failedText}</p>
        <button type="button" @click=${this.press}>${this.againText}</button>`;
    }
    return html`<div class="row">${this.button()}${this.place()}</div>
      <div class="row">
        ${this.limited
          ? html`<span class="left" role="status">${this.leftText}</span>`
          : html`${this.speeds()}${this.noise ? this.levels() : nothing}`}
        <span role="status">${this.said()}</span>
      </div>`;
  }

  private said() {
    if (this.stage === 'idle' || this.stage === 'loading') return this.loadingText;
    return this.stage === 'playing' && this.limited ? this.playingText : '';
  }

  private button() {
    const stops = this.stage === 'playing' && !this.limited;
    const able = stops || this.stage === 'paused' || (this.stage === 'ready' && (!this.limited || this.left > 0 || this.held));
    return html`<button type="button" aria-disabled=${able ? 'false' : 'true'} aria-keyshortcuts="k" @click=${this.press}>
      ${this.icon(stops ? 'pause' : 'play')} ${stops ? this.pauseText : this.playText}
    </button>`;
  }

  private place() {
    const words = `${clock(this.seconds)} / ${clock(this.length)}`;
    return html`<span class="place">
      ${this.limited
        ? html`<progress aria-label=${this.positionText} max=${this.length || 1} value=${this.seconds}></progress>`
        : html`<input
            type="range"
            aria-label=${this.positionText}
            aria-valuetext=${words}
            min="0"
            max=${this.length || 1}
            step="0.1"
            .value=${String(this.seconds)}
            ?disabled=${this.length === 0}
            @input=${this.seek}
          />`}
      <span aria-hidden="true">${words}</span>
    </span>`;
  }

  private speeds() {
    return html`<label
      >${this.speedText}
      <select @change=${this.pace}>
        ${SPEEDS.map((speed) => html`<option value=${speed} ?selected=${speed === this.speed}>${speed} ×</option>`)}
      </select></label
    >`;
  }

  private levels() {
    return html`<label
      >${this.noiseText}
      <select @change=${this.tune}>
        ${LEVELS.map(
          (level) =>
            html`<option value=${level} ?selected=${level === this.radioLevel}>${level === 0 ? this.offText : level}</option>`,
        )}
      </select></label
    >`;
  }

  private icon(name: 'play' | 'pause' | 'again') {
    const path = {
      play: 'M3 1.5v13l11-6.5z',
      pause: 'M3 2h4v12H3zM9 2h4v12H9z',
      again: 'M8 3a5 5 0 1 0 5 5h-2a3 3 0 1 1-3-3v3l5-4-5-4z',
    }[name];
    return html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path}></path></svg>`;
  }
}

function clock(seconds: number) {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
