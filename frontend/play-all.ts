import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { AudioPlayer } from './audio-player';

/**
 * Plays the sounds of the section around it in their order, each after the one before, and marks the line that is heard.
 * Pressed again it stops; so it does when a line is paused, or played by itself.
 */
@customElement('play-all')
export class PlayAll extends LitElement {
  static override styles = css`
    button {
      font: inherit;
      font-weight: 600;
      min-height: 44px;
      padding: 8px 18px;
      border: 0;
      border-radius: var(--rb-radius);
      color: var(--rb-on-accent);
      background: var(--rb-accent);
      cursor: pointer;
    }
    button:focus-visible {
      outline: 2px solid var(--rb-accent);
      outline-offset: 2px;
    }
  `;

  @property({ attribute: false }) playText = '';
  @property({ attribute: false }) stopText = '';
  @state() private running?: AbortController;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.running?.abort();
  }

  private press = () => {
    if (this.running) this.running.abort();
    else void this.play();
  };

  private async play() {
    const running = new AbortController();
    this.running = running;
    for (const player of this.closest('section')?.querySelectorAll<AudioPlayer>('audio-player') ?? []) {
      const line = player.closest('p');
      line?.toggleAttribute('data-speaking', true);
      const whole = await player.hear(running.signal);
      line?.removeAttribute('data-speaking');
      if (!whole) break;
    }
    this.running = undefined;
  }

  override render() {
    return html`<button type="button" @click=${this.press}>${this.running ? this.stopText : this.playText}</button>`;
  }
}
