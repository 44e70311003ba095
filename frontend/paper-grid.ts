/** Cells of answer sheets: Enter and the arrow down go to the same item of the next person, Enter at the last person to the
 * next item; the arrow up goes back. Tab goes on in the row, as everywhere. */
class PaperGrid extends HTMLElement {
  connectedCallback() {
    this.addEventListener('keydown', this.onKey);
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.onKey);
  }

  private onKey = (event: KeyboardEvent) => {
    const from = event.composedPath()[0];
    if (!(from instanceof HTMLInputElement) || event.isComposing) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const position = Number(from.dataset.position);
    if (step === 0 || !position) return;
    event.preventDefault();
    const column = this.column(position);
    const at = column.indexOf(from);
    const below = column[at + step] ?? (event.key === 'Enter' ? this.column(position + 1)[0] : undefined);
    if (below) {
      below.focus();
      below.select();
    } else {
      from.dispatchEvent(new Event('change', { bubbles: true })); // the last of all: it is kept where it stands
    }
  };

  private column(position: number): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>(`input[data-position="${position}"]:not([readonly])`)];
  }
}

customElements.define('paper-grid', PaperGrid);
