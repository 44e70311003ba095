import { ConnectionState, type ConnectionStateStore } from '@vaadin/common-frontend';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

const TOUCHED = 'readback.touched';
const COVERED = 'readback.covered';
const LOOK_MS = 5000;
const SIGN_MS = 60000;
const HANDS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll'];
const LOCKED = 423;
const TOO_MANY = 429;

type Words = Record<string, string>;
type Page = { connectionState?: ConnectionStateStore };
const address = (path: string) => new URL(path, document.baseURI);

/**
 * Covers the page when nobody touched any of its tabs for so many seconds, and asks for the password. The page below stays
 * as it is; the server serves nothing of it meanwhile. A sound, a film or a recording that runs counts as a hand.
 */
@customElement('idle-cover')
export class IdleCover extends LitElement {
  /** 0: never. */
  @property({ attribute: false }) seconds = 0;
  @property({ attribute: false }) name = '';
  @property({ attribute: false }) token = '';
  @property({ attribute: false }) tokenName = '_csrf';
  @property({ attribute: false }) texts: Record<string, Words> = {};
  /** Of the screen. */
  @property({ attribute: false }) locale = 'en';
  @state() private chosen = '';
  @state() private covered = false;
  @state() private notice = '';
  private timer?: number;
  private signed = Date.now();
  private told = false;

  /** In the page itself, so that its styles hold. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    // a page that was just served is not locked, nor is any other
    localStorage.removeItem(COVERED);
    this.touch();
    HANDS.forEach((kind) => window.addEventListener(kind, this.touch, { capture: true, passive: true }));
    window.addEventListener('storage', this.other);
    document.addEventListener('visibilitychange', this.look);
    this.connection()?.addStateChangeListener(this.lost);
    this.timer = window.setInterval(this.look, LOOK_MS);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    HANDS.forEach((kind) => window.removeEventListener(kind, this.touch, { capture: true }));
    window.removeEventListener('storage', this.other);
    document.removeEventListener('visibilitychange', this.look);
    this.connection()?.removeStateChangeListener(this.lost);
    window.clearInterval(this.timer);
    delete document.documentElement.dataset['covered'];
  }

  private connection() {
    return (window as unknown as { Vaadin?: Page }).Vaadin?.connectionState;
  }

  private touch = () => {
    if (this.covered) return;
    const now = Date.now();
    if (now - this.touched() > 1000) localStorage.setItem(TOUCHED, String(now));
  };

  private touched(): number {
    return Number(localStorage.getItem(TOUCHED) ?? 0);
  }

  /** What another tab found out. */
  private other = (event: StorageEvent) => {
    if (event.key !== COVERED) return;
    if (event.newValue) void this.cover();
    else this.uncover();
  };

  private look = () => {
    if (!this.seconds) return;
    if (this.covered) {
      if (!this.told) void this.tell();
      return;
    }
    if (this.isRunning()) this.touch();
    const now = Date.now();
    if (now - this.touched() >= this.seconds * 1000) {
      localStorage.setItem(COVERED, '1');
      void this.cover();
    } else if (now - this.touched() < SIGN_MS && now - this.signed > SIGN_MS) {
      void this.sign();
    }
  };

  private isRunning(): boolean {
    return (
      document.querySelector('[data-running]') !== null ||
      [...document.querySelectorAll<HTMLMediaElement>('audio,video')].some((medium) => !medium.paused)
    );
  }

  /** A message that does not get through may mean that the server has locked. */
  private lost = () => {
    if (this.seconds && !this.covered && this.connection()?.state === ConnectionState.RECONNECTING) void this.sign();
  };

  /** Somebody is there, though nothing of it reached the server; answers whether the server has locked. */
  private async sign() {
    this.signed = Date.now();
    try {
      const answer = await fetch(address('here'), { cache: 'no-store', redirect: 'manual' });
      if (answer.status === LOCKED) {
        this.told = true;
        localStorage.setItem(COVERED, '1');
        await this.cover();
      }
    } catch {
      // no connection: the next look tries again
    }
  }

  private async cover() {
    if (this.covered) return;
    this.covered = true;
    this.chosen = this.locale;
    this.notice = '';
    document.documentElement.dataset['covered'] = '';
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
    this.querySelector<HTMLInputElement>('input[type=password]')?.focus();
    await this.tell();
  }

  private async tell() {
    try {
      const body = new URLSearchParams({ [this.tokenName]: this.token });
      const answer = await fetch(address('lock'), { method: 'POST', body, redirect: 'manual' });
      this.told = answer.ok;
    } catch {
      this.told = false;
    }
  }

  private uncover() {
    if (!this.covered) return;
    this.covered = this.told = false;
    this.signed = Date.now();
    localStorage.removeItem(COVERED);
    delete document.documentElement.dataset['covered'];
    this.querySelector('dialog')?.close();
    this.touch();
    if (this.chosen !== this.locale) this.dispatchEvent(new CustomEvent('language-chosen', { detail: this.chosen }));
  }

  private unlock = async (event: Event) => {
    event.preventDefault();
    const input = this.querySelector<HTMLInputElement>('input[type=password]');
    if (!input?.value) return;
    const body = new URLSearchParams({ password: input.value, [this.tokenName]: this.token });
    input.value = '';
    this.notice = '';
    try {
      const headers = { 'X-Readback-Lock': '1' };
      const answer = await fetch(address('unlock'), { method: 'POST', body, headers, redirect: 'manual' });
      if (answer.status === TOO_MANY) this.notice = 'wait';
      else if (answer.ok) this.uncover();
      else if (answer.headers.has('X-Readback-Lock')) this.notice = 'wrong';
      else window.location.reload(); // the session is over
    } catch {
      this.notice = 'offline';
    }
    if (this.covered) input.focus();
  };

  private stay = (event: Event) => event.preventDefault();

  private forget = () => localStorage.removeItem(COVERED);

  protected override render() {
    const words = this.texts[this.chosen || this.locale];
    if (!this.covered || !words) return html`<dialog class="lock-cover"></dialog>`;
    return html`<dialog
      class="lock-cover"
      lang=${this.chosen}
      aria-labelledby="lock-title"
      @cancel=${this.stay}
      @keydown=${(event: Event) => event.stopPropagation()}
    >
      <main class="lock-card">
        <div class="chips" role="group" aria-label=${words['languages'] ?? ''}>
          ${Object.entries(this.texts).map(
            ([code, other]) =>
              html`<button
                type="button"
                lang=${code}
                aria-pressed=${code === this.chosen}
                @click=${() => (this.chosen = code)}
              >
                ${other['language']}
              </button>`,
          )}
        </div>
        <h1 id="lock-title">${words['title']}</h1>
        <p><strong translate="no">${this.name}</strong></p>
        <p>${words['text']}</p>
        <form class="stack" @submit=${this.unlock}>
          <label for="lock-password">${words['password']}</label>
          <input id="lock-password" type="password" autocomplete="current-password" required />
          <p class="notice" role="alert" ?hidden=${!this.notice}>${this.notice ? words[this.notice] : nothing}</p>
          <button class="button" type="submit">${words['unlock']}</button>
        </form>
        <form class="stack" method="post" action="logout" @submit=${this.forget}>
          <p class="small">${words['lost']}</p>
          <input type="hidden" name=${this.tokenName} .value=${this.token} />
          <button class="button quiet" type="submit">${words['out']}</button>
        </form>
      </main>
    </dialog>`;
  }
}
