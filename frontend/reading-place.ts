const PAUSE = 4000;

/**
 * Knows which block of the lesson beside it is being read: the last one whose start is in the upper half of the window.
 * Fires `block-seen` with its number when it changes, every four seconds at most, and when the page is left.
 */
class ReadingPlace extends HTMLElement {
  start = 0;
  private told = 0;
  private timer = 0;

  connectedCallback() {
    this.style.display = 'none';
    this.told = this.start;
    addEventListener('scroll', this.later, { passive: true });
    addEventListener('visibilitychange', this.leave);
    if (this.start > 0) {
      setTimeout(() => this.blocks()[this.start]?.scrollIntoView({ block: 'start' }), 200);
    }
  }

  disconnectedCallback() {
    removeEventListener('scroll', this.later);
    removeEventListener('visibilitychange', this.leave);
    clearTimeout(this.timer);
    this.timer = 0;
  }

  private later = () => {
    if (this.timer) return;
    this.timer = window.setTimeout(() => {
      this.timer = 0;
      this.tell();
    }, PAUSE);
  };

  private leave = () => {
    if (document.visibilityState === 'hidden') this.tell();
  };

  private blocks() {
    return [...(this.parentElement?.querySelectorAll<HTMLElement>('[data-block]') ?? [])];
  }

  private tell() {
    const half = innerHeight / 2;
    const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 4;
    const blocks = this.blocks();
    let block = 0;
    blocks.forEach((element, index) => {
      const hidden = element.getClientRects().length === 0;
      if (!hidden && (atEnd || element.getBoundingClientRect().top < half)) block = index;
    });
    if (block !== this.told) {
      this.told = block;
      this.dispatchEvent(new CustomEvent('block-seen', { detail: block }));
    }
  }
}

customElements.define('reading-place', ReadingPlace);

export {};
