/**
 * Rating by keys: 0 to 4 give points in the scale that has the focus and lead to the next one. All in the page, so that
 * digits pressed quickly one after the other all count, whatever the server is doing.
 */
const SCALE = 'vaadin-radio-group';

class RatingKeys extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.press(event));
  }

  private press(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || !/^[0-9]$/.test(event.key)) return;
    const scale = (event.target as Element).closest?.(SCALE);
    const choice = scale?.querySelectorAll<HTMLElement>('vaadin-radio-button')[Number(event.key)];
    if (!scale || !choice) return;
    event.preventDefault();
    choice.querySelector('input')?.click();
    const scales = [...this.querySelectorAll<HTMLElement>(SCALE)];
    const next = scales[scales.indexOf(scale as HTMLElement) + 1];
    (next?.querySelector<HTMLElement>('input:checked') ?? next?.querySelector<HTMLElement>('input'))?.focus();
  }
}

customElements.define('rating-keys', RatingKeys);
