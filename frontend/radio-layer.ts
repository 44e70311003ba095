import { clipping, noise, noiseGain } from './radio-signal';

const LOW = 300;
const HIGH = 3000;
const SEED = 1914;
const NOISE_SECONDS = 4;
/** A receiver hisses for a moment after the other side lets go of its key, then shuts. */
const TAIL_SECONDS = 0.16;
const TAIL = 0.25;

/** Two biquads each way: 24 dB an octave, about what a voice channel does. */
function band(context: BaseAudioContext): [BiquadFilterNode, BiquadFilterNode] {
  const filters = [LOW, LOW, HIGH, HIGH].map((frequency, index) => {
    const filter = context.createBiquadFilter();
    filter.type = index < 2 ? 'highpass' : 'lowpass';
    filter.frequency.value = frequency;
    filter.Q.value = index % 2 ? 1.307 : 0.541; // together a Butterworth filter of the fourth order
    return filter;
  });
  filters.forEach((filter, index) => index > 0 && filters[index - 1].connect(filter));
  return [filters[0], filters[3]];
}

/** A voice over the air: band-pass, compressor, soft clipping, noise while the key is down, a squelch tail at the end. */
export class RadioLayer {
  private readonly hiss: GainNode;
  private readonly samples: AudioBuffer;
  private running?: AudioBufferSourceNode;

  /** @param voice connected to nothing else */
  constructor(
    private readonly context: BaseAudioContext,
    voice: AudioNode,
  ) {
    const [voiceIn, voiceOut] = band(context);
    const compressor = context.createDynamicsCompressor();
    compressor.threshold.value = -26;
    compressor.ratio.value = 6;
    compressor.attack.value = 0.004;
    compressor.release.value = 0.12;
    const shaper = context.createWaveShaper();
    shaper.curve = clipping(513, 1.6) as Float32Array<ArrayBuffer>;
    shaper.oversample = '2x';
    voice.connect(voiceIn);
    voiceOut.connect(compressor).connect(shaper).connect(context.destination);

    this.hiss = context.createGain();
    const [hissIn, hissOut] = band(context);
    this.hiss.connect(hissIn);
    hissOut.connect(context.destination);
    const length = context.sampleRate * NOISE_SECONDS;
    this.samples = context.createBuffer(1, length, context.sampleRate);
    this.samples.copyToChannel(noise(length, SEED) as Float32Array<ArrayBuffer>, 0);
  }

  /** The key goes down: from now on there is noise of that level, 1 to 5. */
  open(level: number) {
    this.running?.stop();
    this.running = this.context.createBufferSource();
    this.running.buffer = this.samples;
    this.running.loop = true;
    this.running.connect(this.hiss);
    this.hiss.gain.cancelScheduledValues(0);
    this.hiss.gain.value = noiseGain(level);
    this.running.start();
  }

  /** The key goes up: a short louder hiss, then silence. */
  close() {
    if (!this.running) return;
    const now = this.context.currentTime;
    this.hiss.gain.setValueAtTime(TAIL, now);
    this.hiss.gain.setTargetAtTime(0, now + TAIL_SECONDS, 0.008);
    this.running.stop(now + TAIL_SECONDS + 0.06);
    this.running = undefined;
  }

  /** At once, as when somebody pauses. */
  stop() {
    this.running?.stop();
    this.running = undefined;
  }
}
