import { LitElement, html, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { measure, type Measure } from './sound-level';

const HEIGHT = 40;

/** Draws the wave of a sound and tells how loud it is: fires `sound-measured` once. */
@customElement('sound-meter')
export class SoundMeter extends LitElement {
  @property() address = '';
  @state() private found?: Measure;
  private begun = '';

  /** The page's own styles hold for it. */
  protected override createRenderRoot() {
    return this;
  }

  protected override updated() {
    if (this.address && this.begun !== this.address) {
      this.begun = this.address;
      void this.listen(this.address);
    }
  }

  private async listen(address: string) {
    try {
      const answer = await fetch(address);
      if (!answer.ok) return;
      const sound = await new OfflineAudioContext(1, 1, 48000).decodeAudioData(await answer.arrayBuffer());
      if (address !== this.address) return;
      this.found = measure(sound.getChannelData(0), sound.sampleRate);
      const { seconds, loudness, peak } = this.found;
      this.dispatchEvent(new CustomEvent('sound-measured', { detail: { seconds, loudness, peak } }));
    } catch {
      // a browser that cannot decode it plays it all the same or says so: here there is nothing to draw
    }
  }

  override render() {
    const wave = this.found?.wave ?? [];
    return html`<svg viewBox="0 0 ${Math.max(wave.length, 1)} ${HEIGHT}" preserveAspectRatio="none">
      ${wave.map((height, x) => {
        const tall = Math.max(0.5, (height * HEIGHT) / 2);
        return svg`<rect x=${x} y=${HEIGHT / 2 - tall} width="0.7" height=${2 * tall}></rect>`;
      })}
    </svg>`;
  }
}
