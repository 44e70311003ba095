/**
 * Whether all that stands in the fields of a form is saved, known at the first key: "saved" is taken back before the server
 * hears of anything, and comes again only when it has saved what stands there now.
 */
const UNSAVED = 'data-unsaved';
type Field = HTMLElement & { value?: string };

class DraftState extends HTMLElement {
  private form?: HTMLElement | null;

  connectedCallback() {
    this.form = this.closest<HTMLElement>('section');
    this.form?.addEventListener('input', this.typed);
  }

  disconnectedCallback() {
    this.form?.removeEventListener('input', this.typed);
  }

  private typed = () => this.setAttribute(UNSAVED, '');

  /** What the server has saved, by the names of the fields. */
  kept(texts: Record<string, string>) {
    const fields = [...(this.form?.querySelectorAll<Field>('[data-draft]') ?? [])];
    if (fields.every((field) => (field.value ?? '') === (texts[field.dataset['draft'] ?? ''] ?? ''))) {
      this.removeAttribute(UNSAVED);
    }
  }
}

customElements.define('draft-state', DraftState);
