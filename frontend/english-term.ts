import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

const EDGE = 8;

/**
 * A word of a text behind which its English term is shown on a tap, with what it means where the page says so. Escape and
 * a tap elsewhere close it. Inside an option it never chooses the option. On paper the English word stands in brackets.
 */
@customElement('english-term')
export class EnglishTerm extends LitElement {
  static override styles = css`
    button {
      display: inline;
      font: inherit;
      color: inherit;
      text-align: inherit;
      background: none;
      border: 0;
      margin: 0;
      padding: 3px 0;
      cursor: pointer;
      user-select: text;
      text-decoration: underline dotted;
      text-decoration-thickness: 2px;
      text-decoration-color: var(--rb-accent);
      text-underline-offset: 3px;
    }
    button:focus-visible {
      outline: 2px solid var(--rb-accent);
      outline-offset: 2px;
    }
    .bubble {
      position: fixed;
      inset: auto;
      margin: 0;
      box-sizing: border-box;
      width: max-content;
      max-width: min(320px, calc(100vw - 16px));
      padding: var(--rb-s3) var(--rb-s4);
      border: 1px solid var(--rb-line-strong);
      border-radius: var(--rb-radius);
      background: var(--rb-paper);
      color: var(--rb-ink);
      font: 400 var(--rb-t-m) / 1.5 var(--rb-font);
      overflow-wrap: anywhere;
    }
    strong,
    .bubble span {
      display: block;
    }
    @media print {
      button {
        text-decoration: none;
      }
      :host::after {
        content: ' (' attr(term) ')';
      }
    }
  `;

  @property() term = '';
  @property() meaning = '';
  @state() private open = false;

  private press = (event: Event) => {
    // in a label: the option is not chosen
    event.preventDefault();
    event.stopPropagation();
    if (this.open) this.bubble?.hidePopover();
    else this.bubble?.showPopover();
  };

  private get bubble() {
    return this.renderRoot.querySelector<HTMLElement>('.bubble');
  }

  private toggled = async (event: Event) => {
    this.open = (event as ToggleEvent).newState === 'open';
    if (!this.open) return;
    await this.updateComplete;
    this.place();
  };

  /** Below the word, or above it where there is no room. */
  private place() {
    const bubble = this.bubble;
    const lines = this.renderRoot.querySelector('button')?.getClientRects();
    const word = lines?.[lines.length - 1];
    if (!bubble || !word) return;
    const { width, height } = bubble.getBoundingClientRect();
    const left = Math.max(EDGE, Math.min(word.left, document.documentElement.clientWidth - width - EDGE));
    const below = word.bottom + 4;
    bubble.style.left = `${left}px`;
    bubble.style.top = `${below + height > window.innerHeight ? Math.max(EDGE, word.top - height - 4) : below}px`;
  }

  protected override render() {
    return html`<button type="button" aria-expanded=${this.open} @click=${this.press}><slot></slot></button
      ><span class="bubble" popover="manual" role="status" @toggle=${this.toggled}
        >${this.open
          ? html`<strong lang="en" translate="no">${this.term}</strong>${this.meaning
                ? html`<span>${this.meaning}</span>`
                : nothing}`
          : nothing}</span
      >`;
  }

  private keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && this.open) {
      event.stopPropagation();
      this.bubble?.hidePopover();
    }
  };

  /** Anywhere else. */
  private away = (event: Event) => {
    if (this.open && !event.composedPath().includes(this)) this.bubble?.hidePopover();
  };

  private gone = () => {
    if (this.open) this.bubble?.hidePopover();
  };

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener('keydown', this.keys);
    document.addEventListener('click', this.away, true);
    window.addEventListener('scroll', this.gone, { passive: true });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.keys);
    document.removeEventListener('click', this.away, true);
    window.removeEventListener('scroll', this.gone);
  }
}
