import { customElement } from 'lit/decorators.js';

/** Puts Markdown into the text area with the id `field` at the place of the cursor, so that the browser's own "undo"
 * takes it out again. */
@customElement('markdown-tools')
export class MarkdownTools extends HTMLElement {
  connectedCallback() {
    this.style.display = 'none';
  }

  private get area(): HTMLTextAreaElement | null {
    const field = document.getElementById(this.getAttribute('field') ?? '');
    return field?.querySelector('textarea') ?? null;
  }

  /** Marks what is selected, or a word in its place that is selected then. */
  around(before: string, after: string, word: string) {
    const area = this.area;
    if (!area) return;
    const chosen = area.value.slice(area.selectionStart, area.selectionEnd) || word;
    const from = area.selectionStart + before.length;
    this.write(area, before + chosen + after);
    area.setSelectionRange(from, from + chosen.length);
  }

  /** Begins each selected line, or that of the cursor, with a mark. */
  lines(mark: string) {
    const area = this.area;
    if (!area) return;
    const start = area.value.lastIndexOf('\n', area.selectionStart - 1) + 1;
    const next = area.value.indexOf('\n', area.selectionEnd);
    area.setSelectionRange(start, next < 0 ? area.value.length : next);
    const marked = area.value
      .slice(area.selectionStart, area.selectionEnd)
      .split('\n')
      .map((line) => mark + line)
      .join('\n');
    this.write(area, marked);
  }

  /** A block of its own behind the line of the cursor. */
  block(text: string) {
    const area = this.area;
    if (!area) return;
    const next = area.value.indexOf('\n', area.selectionEnd);
    const place = next < 0 ? area.value.length : next;
    area.setSelectionRange(place, place);
    const before = area.value.slice(0, place);
    const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
    const after = area.value.slice(place).startsWith('\n\n') || place === area.value.length ? '' : '\n';
    this.write(area, `${gap}${text}\n${after}`);
  }

  /** Shows a line, counted from 1. */
  line(number: number) {
    const area = this.area;
    if (!area) return;
    const lines = area.value.split('\n');
    const at = Math.max(0, Math.min(number, lines.length) - 1);
    const start = lines.slice(0, at).join('\n').length + (at > 0 ? 1 : 0);
    area.focus();
    area.setSelectionRange(start, start + (lines[at] ?? '').length);
  }

  private write(area: HTMLTextAreaElement, text: string) {
    area.focus();
    if (!document.execCommand('insertText', false, text)) {
      area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
      area.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
  }
}
