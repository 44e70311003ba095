import { LitElement, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';

type Area = { id: string; name: string; left: number; top: number; width: number; height: number; right: boolean };
type Drag = { id: string; sizing: boolean; x: number; y: number; start: Area };

const LEAST = 8;
const clamp = (value: number, least: number, most: number) => Math.min(Math.max(Math.round(value), least), most);

/**
 * A picture with named rectangles on it. A rectangle is moved by dragging it and sized by its lower right corner; measures
 * are percent of the picture. The server is told once, when the drag ends. In the page's own tree, so that its styles hold.
 */
@customElement('area-canvas')
export class AreaCanvas extends LitElement {
  @property() src = '';
  @property() none = '';
  @property() label = '';
  @property({ attribute: false }) areas: Area[] = [];
  @state() private drag?: Drag;
  @state() private moved?: Area;

  protected override createRenderRoot() {
    return this;
  }

  private begin(event: PointerEvent, area: Area) {
    if (event.button !== 0) return;
    event.preventDefault();
    const target = event.currentTarget as HTMLElement;
    target.setPointerCapture(event.pointerId);
    const sizing = (event.target as HTMLElement).classList.contains('editor-area-corner');
    this.drag = { id: area.id, sizing, x: event.clientX, y: event.clientY, start: area };
    this.moved = area;
  }

  private go(event: PointerEvent) {
    if (!this.drag) return;
    const picture = this.querySelector('img')!.getBoundingClientRect();
    const right = ((event.clientX - this.drag.x) / picture.width) * 100;
    const down = ((event.clientY - this.drag.y) / picture.height) * 100;
    const { left, top, width, height } = this.drag.start;
    this.moved = this.drag.sizing
      ? {
          ...this.drag.start,
          width: clamp(width + right, LEAST, 100 - left),
          height: clamp(height + down, LEAST, 100 - top),
        }
      : { ...this.drag.start, left: clamp(left + right, 0, 100 - width), top: clamp(top + down, 0, 100 - height) };
  }

  private end(keep: boolean) {
    const { drag, moved } = this;
    this.drag = undefined;
    this.moved = undefined;
    if (!keep || !drag || !moved || JSON.stringify(moved) === JSON.stringify(drag.start)) return;
    this.areas = this.areas.map((area) => (area.id === moved.id ? moved : area));
    this.dispatchEvent(new CustomEvent('area-moved', { detail: moved }));
  }

  private draw(area: Area) {
    const shown = this.moved?.id === area.id ? this.moved : area;
    const place = {
      left: `${shown.left}%`,
      top: `${shown.top}%`,
      width: `${shown.width}%`,
      height: `${shown.height}%`,
    };
    return html`<div
      class="editor-area ${area.right ? 'right' : ''}"
      style=${styleMap(place)}
      @pointerdown=${(event: PointerEvent) => this.begin(event, area)}
      @pointermove=${this.go}
      @pointerup=${() => this.end(true)}
      @pointercancel=${() => this.end(false)}
    >
      <span>${area.id}${area.right ? ' ✓' : ''}</span><i class="editor-area-corner"></i>
    </div>`;
  }

  override render() {
    if (!this.src) return html`<p class="small">${this.none}</p>`;
    // Hidden from screen readers: the fields beside it name and number every place
    return html`<div class="editor-canvas" aria-hidden="true" title=${this.label}>
      <img src=${this.src} alt="" draggable="false" />
      ${repeat(
        this.areas,
        (area) => area.id,
        (area) => this.draw(area),
      )}
    </div>`;
  }
}
