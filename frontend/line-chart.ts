import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Drawing } from './line-chart-engine';

type Mark = 'LINE' | 'DASHED' | 'DOTS' | 'BARS' | 'RANGES';
const DAY = 86_400_000;
type Series = { name: string; mark: Mark; points: [number, number][] };

/** Told apart without colour: by dash, by shape, by depth. */
const DASHES = ['solid', [6, 4], [2, 3], [10, 3, 2, 3]] as const;
const SHAPES = ['circle', 'emptyCircle', 'rect', 'emptyTriangle'];

/** 23.11.26: the same in every language of the screen. */
const day = (time: number) => {
  const date = new Date(time);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${two(date.getUTCFullYear() % 100)}`;
};

/** Lines, dots and bars over one axis; the page beside it has the same figures as a table. */
@customElement('line-chart')
export class LineChart extends LitElement {
  static override styles = css`
    :host,
    .place {
      display: block;
      width: 100%;
      height: 100%;
    }
  `;

  @property({ attribute: false }) series: Series[] = [];
  @property({ attribute: false }) x = '';
  @property({ attribute: false }) y = '';
  /** Whether x is days since 1970. */
  @property({ type: Boolean }) days = false;
  @property({ type: Number }) low?: number;
  @property({ type: Number }) high?: number;
  private drawing?: Drawing;
  private readonly sizes = new ResizeObserver(() => this.drawing?.resize());
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');
  private readonly redraw = () => this.draw();
  private readonly choice = new MutationObserver(this.redraw);

  override render() {
    return html`<div class="place"></div>`;
  }

  override async connectedCallback() {
    super.connectedCallback();
    const { start } = await import('./line-chart-engine');
    await this.updateComplete;
    if (!this.isConnected || this.drawing) return;
    this.drawing = start(this.renderRoot.querySelector<HTMLElement>('.place')!);
    this.sizes.observe(this);
    this.scheme.addEventListener('change', this.redraw);
    this.choice.observe(document.documentElement, { attributeFilter: ['style', 'theme', 'class'] });
    this.draw();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.scheme.removeEventListener('change', this.redraw);
    this.choice.disconnect();
    this.drawing?.dispose();
    this.drawing = undefined;
  }

  override updated(_: PropertyValues) {
    this.draw();
  }

  /** A token as the colour it is now: the drawing knows no variables. */
  private color(name: string) {
    const probe = document.createElement('span');
    probe.style.color = `var(${name})`;
    this.renderRoot.append(probe);
    const color = getComputedStyle(probe).color;
    probe.remove();
    return color;
  }

  private draw() {
    const ink = this.color('--rb-ink-2');
    const line = this.color('--rb-line');
    const colors = ['--rb-accent', '--rb-ink', '--rb-ink-2', '--rb-line-strong'].map((name) => this.color(name));
    const text = { color: ink, fontFamily: getComputedStyle(this).fontFamily, fontSize: 12 };
    const axis = {
      type: 'value',
      scale: true,
      axisLabel: text,
      nameTextStyle: text,
      nameLocation: 'middle',
      splitLine: { lineStyle: { color: line } },
      axisLine: { lineStyle: { color: ink } },
    };
    this.drawing?.setOption(
      {
        animation: false,
        color: colors,
        grid: { left: 56, right: 16, top: this.series.length > 1 ? 36 : 12, bottom: 44 },
        legend: this.series.length > 1 ? { top: 0, type: 'scroll', textStyle: text } : undefined,
        tooltip: { trigger: 'item', confine: true },
        xAxis: this.days
          ? { ...axis, type: 'time', name: this.x, nameGap: 26, axisLabel: { ...text, hideOverlap: true, formatter: day } }
          : { ...axis, name: this.x, nameGap: 26 },
        yAxis: {
          ...axis,
          scale: !this.series.some((each) => each.mark === 'BARS'),
          name: this.y,
          nameGap: 40,
          ...(this.high === undefined ? {} : { min: this.low, max: this.high, interval: 1 }),
        },
        series: this.series.map((each, index) => this.drawn(each, index)),
      },
      true,
    );
  }

  private drawn(series: Series, index: number) {
    const points = this.days ? series.points.map(([x, y]) => [x * DAY, y] as [number, number]) : series.points;
    const base = { name: series.name, data: points };
    if (series.mark === 'RANGES') {
      const gaps = points.flatMap((point, at) => (at % 2 ? [point, [point[0], null]] : [point]));
      return { ...base, data: gaps, type: 'line', symbol: 'rect', symbolSize: [10, 2], lineStyle: { width: 2, type: 'solid' } };
    }
    if (series.mark === 'BARS') return { ...base, type: 'bar', barMaxWidth: 24, itemStyle: { opacity: 1 - 0.25 * (index % 3) } };
    if (series.mark === 'DOTS') return { ...base, type: 'scatter', symbol: SHAPES[index % SHAPES.length], symbolSize: 8 };
    const dash = series.mark === 'DASHED' ? [6, 4] : DASHES[index % DASHES.length];
    return { ...base, type: 'line', showSymbol: false, lineStyle: { width: 2, type: dash } };
  }
}
