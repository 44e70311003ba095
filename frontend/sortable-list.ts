import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

type Row = { place: string; text: string };

const fill = (text: string, ...words: (string | number)[]) =>
  words.reduce<string>((filled, word, index) => filled.replace(`%${index + 1}`, () => String(word)), text);

/**
 * Rows that are moved up and down by buttons, or by the arrow keys on one of a row's buttons. Each row has a hidden field
 * with its place, empty until something was moved: an untouched list is no answer. In the page's own tree, so that the
 * fields are found and the styles of the page hold.
 */
@customElement('sortable-list')
export class SortableList extends LitElement {
  @property({ attribute: false }) rows: Row[] = [];
  /** Places in the order of an earlier answer. */
  @property({ attribute: false }) order: string[] = [];
  @property({ attribute: false }) up = '';
  @property({ attribute: false }) down = '';
  @property({ attribute: false }) moved = '';
  @property({ attribute: false }) language = '';
  @state() private said = '';

  protected override createRenderRoot() {
    return this;
  }

  private shown(): Row[] {
    return this.order.length
      ? this.order.map((place) => this.rows.find((row) => row.place === place)!).filter(Boolean)
      : this.rows;
  }

  private async move(from: number, by: -1 | 1) {
    const to = from + by;
    const shown = this.shown();
    if (to < 0 || to >= shown.length || this.closest('fieldset')?.disabled) return;
    const order = shown.map((row) => row.place);
    [order[from], order[to]] = [order[to], order[from]];
    this.order = order;
    this.said = fill(this.moved, shown[from].text, to + 1, shown.length);
    await this.updateComplete;
    this.querySelectorAll('li')[to].querySelector<HTMLButtonElement>(by < 0 ? '.up' : '.down')!.focus();
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  private onKey(event: KeyboardEvent, index: number) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    this.move(index, event.key === 'ArrowUp' ? -1 : 1);
  }

  private button(row: Row, index: number, by: -1 | 1) {
    const end = by < 0 ? index === 0 : index === this.rows.length - 1;
    return html`<button
      type="button"
      class=${by < 0 ? 'up' : 'down'}
      lang=${this.language}
      aria-label=${fill(by < 0 ? this.up : this.down, row.text)}
      aria-disabled=${end ? 'true' : nothing}
      @click=${() => this.move(index, by)}
    >
      <span aria-hidden="true">${by < 0 ? '↑' : '↓'}</span>
    </button>`;
  }

  override render() {
    const touched = this.order.length > 0;
    return html`<ol class="order">
        ${repeat(
          this.shown(),
          (row) => row.place,
          (row, index) => html`<li @keydown=${(event: KeyboardEvent) => this.onKey(event, index)}>
            <input type="hidden" .value=${touched ? row.place : ''} /><span>${row.text}</span>
            <span class="moves">${this.button(row, index, -1)}${this.button(row, index, 1)}</span>
          </li>`,
        )}
      </ol>
      <span class="said" role="status" lang=${this.language}>${this.said}</span>`;
  }
}
