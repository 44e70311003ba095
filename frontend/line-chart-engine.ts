import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([BarChart, LineChart, ScatterChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** What draws, fetched only by pages that have something to draw. */
export const start = (box: HTMLElement) => echarts.init(box, undefined, { renderer: 'svg' });
export type Drawing = ReturnType<typeof start>;
