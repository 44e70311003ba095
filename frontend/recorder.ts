import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

type Phase = 'idle' | 'thinking' | 'recording' | 'silent' | 'saving' | 'failed';

const TICK = 150;
/** Root mean square below which nobody spoke, about -46 dB of full scale. */
const SILENT = 0.005;
/** Below it, a voice is hard to hear. */
const QUIET = 0.02;
/** A peak from which on a wave is cut off, and the share of such moments that can be heard. */
const CUT_OFF = 0.99;
const CUT_OFF_SHARE = 0.05;
const KINDS = ['audio/webm;codecs=opus', 'audio/mp4'];

/** Records speech, says at once whether it can be heard, and saves it on the server; fires `take-saved` when it is there. */
@customElement('voice-recorder')
export class VoiceRecorder extends LitElement {
  @property({ attribute: false }) texts: Record<string, string> = {};
  @property({ type: Number }) seconds = 60;
  @property({ type: Number }) preparation = 0;
  /** Address that takes the recording. */
  @property() target = '';
  @state() private phase: Phase = 'idle';
  @state() private left = 0;
  @state() private level = 0;
  @state() private peak = 0;
  @state() private problem = '';
  @state() private said = '';
  private recorder?: MediaRecorder;
  private stream?: MediaStream;
  private context?: AudioContext;
  private timer?: number;
  private recording?: Blob;
  private loudest = 0;
  private moments = 0;
  private cutOff = 0;
  private heard = '';

  /** The page's own styles hold for it. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.stay);
    if (!window.isSecureContext) this.problem = 'insecure';
    else if (!navigator.mediaDevices || typeof MediaRecorder === 'undefined') this.problem = 'unsupported';
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.stay);
    this.release();
    this.forget();
  }

  /** Nothing that is not saved is left without a question. */
  private stay = (event: BeforeUnloadEvent) => {
    if (this.phase === 'recording' || this.phase === 'saving' || this.phase === 'failed') event.preventDefault();
  };

  /** While somebody thinks or speaks nobody has to touch the page. */
  protected override updated() {
    this.toggleAttribute('data-running', ['thinking', 'recording', 'saving'].includes(this.phase));
  }

  /** The microphone is asked for first: thinking time is not spent on a question of the browser. */
  private async start() {
    this.problem = '';
    this.forget();
    try {
      this.stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
    } catch (failure) {
      const name = failure instanceof DOMException ? failure.name : '';
      this.problem = name === 'NotAllowedError' ? 'refused' : name === 'NotFoundError' ? 'nomic' : 'broken';
      return;
    }
    if (!this.isConnected) return this.release();
    if (this.preparation > 0) this.think();
    else this.record();
  }

  private think() {
    this.phase = 'thinking';
    this.countDown(this.preparation, () => this.record());
  }

  private record() {
    const stream = this.stream;
    const mimeType = KINDS.find((kind) => MediaRecorder.isTypeSupported(kind));
    if (!stream || !mimeType) {
      this.problem = 'unsupported';
      return this.reset();
    }
    const parts: Blob[] = [];
    this.loudest = this.moments = this.cutOff = 0;
    this.recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: 24000 });
    this.recorder.ondataavailable = (event) => parts.push(event.data);
    this.recorder.onstop = () => this.judge(new Blob(parts, { type: mimeType }));
    this.recorder.start();
    this.phase = 'recording';
    this.countDown(this.seconds, () => this.stop(), this.meter(stream));
    void this.updateComplete.then(() => this.querySelector('button')?.focus());
  }

  private stop() {
    clearInterval(this.timer);
    if (this.recorder?.state === 'recording') this.recorder.stop();
  }

  /** Measures what the microphone hears, a few times a second. */
  private meter(stream: MediaStream): () => void {
    this.context = new AudioContext();
    const analyser = this.context.createAnalyser();
    analyser.fftSize = 2048;
    this.context.createMediaStreamSource(stream).connect(analyser);
    const wave = new Float32Array(analyser.fftSize);
    return () => {
      analyser.getFloatTimeDomainData(wave);
      const squares = wave.reduce((sum, value) => sum + value * value, 0);
      this.level = Math.sqrt(squares / wave.length);
      this.peak = wave.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      this.loudest = Math.max(this.loudest, this.level);
      this.moments++;
      if (this.peak >= CUT_OFF) this.cutOff++;
    };
  }

  private countDown(seconds: number, over: () => void, each: () => void = () => {}) {
    const end = Date.now() + seconds * 1000;
    this.left = seconds;
    clearInterval(this.timer);
    this.timer = window.setInterval(() => {
      each();
      this.left = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      if (this.left === 0) {
        clearInterval(this.timer);
        over();
      }
    }, TICK);
  }

  private judge(recording: Blob) {
    this.release();
    this.recording = recording;
    this.heard = URL.createObjectURL(recording);
    if (this.loudest < SILENT) this.phase = 'silent';
    else void this.save();
  }

  private async save() {
    this.phase = 'saving';
    this.said = this.texts.saving ?? '';
    try {
      const answer = await fetch(this.target, {
        method: 'POST',
        body: this.recording,
        headers: { 'Content-Type': this.recording?.type ?? '' },
      });
      if (!answer.ok) throw new Error(String(answer.status));
    } catch {
      this.phase = 'failed';
      return;
    }
    this.phase = 'idle';
    const clipped = this.cutOff > this.moments * CUT_OFF_SHARE;
    this.said = '';
    this.dispatchEvent(new CustomEvent('take-saved', { detail: clipped ? 'clipped' : '' }));
  }

  private reset() {
    this.release();
    this.phase = 'idle';
  }

  private release() {
    clearInterval(this.timer);
    this.stream?.getTracks().forEach((track) => track.stop());
    void this.context?.close();
    this.context = this.stream = undefined;
  }

  private forget() {
    if (this.heard) URL.revokeObjectURL(this.heard);
    this.heard = '';
  }

  private button(text: string, act: () => void, kind = 'button') {
    return html`<button type="button" class=${kind} @click=${act}>${this.texts[text]}</button>`;
  }

  private warning(text: string) {
    return html`<p class="recorder-warning" role="alert">${this.texts[text]}</p>`;
  }

  private listening() {
    return html`<audio controls src=${this.heard} aria-label=${this.texts.listen}></audio>`;
  }

  private meterView() {
    const word = this.peak >= CUT_OFF ? 'loud' : this.level < QUIET ? 'quiet' : 'good';
    return html`<span class="row"
      ><meter min="0" max="0.4" low=${QUIET} value=${Math.min(this.level, 0.4)} aria-label=${this.texts.level}></meter
      ><span class="small">${this.texts[word]}</span></span
    >`;
  }

  private clock(text: string) {
    return html`<span class="row"
      ><span>${this.texts[text]}</span> <strong role="timer" aria-label=${this.texts[text]}>${this.left}</strong></span
    >`;
  }

  private body(): TemplateResult {
    switch (this.phase) {
      case 'idle':
        if (this.problem === 'insecure' || this.problem === 'unsupported') return html``;
        return html`${this.preparation > 0 ? html`<p class="small">${this.texts.prepare}</p>` : nothing}
        ${this.button('start', () => void this.start())}`;
      case 'thinking':
        return html`${this.clock('thinking')} ${this.button('now', () => this.record())}`;
      case 'recording':
        return html`${this.clock('running')} ${this.meterView()} ${this.button('stop', () => this.stop())}`;
      case 'silent':
        return html`${this.warning('silent')} ${this.listening()}
          <span class="row"
            >${this.button('again', () => void this.start())}
            ${this.button('keep', () => void this.save(), 'button quiet')}</span
          >`;
      case 'saving':
        return html``;
      case 'failed':
        return html`${this.warning('failed')} ${this.listening()} ${this.button('retry', () => void this.save())}`;
    }
  }

  override render() {
    return html`${this.problem ? this.warning(this.problem) : nothing} ${this.body()}
      <p role="status">${this.said}</p>`;
  }
}
