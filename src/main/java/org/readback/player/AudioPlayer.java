package org.readback.player;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import java.util.OptionalInt;
import org.readback.base.ui.Texts;
import org.readback.item.Clip;
import org.readback.item.MediaId;

/** Plays a sound. The browser loads it whole before it may be played. Where plays are limited, each is asked for here and
 * granted before the sound starts; then there is neither a pause nor a way back, or two plays would be many. */
@Tag("audio-player")
@JsModule("./audio-player.ts")
public final class AudioPlayer extends Component {
    /** Where {@code org.readback.media} hands out what a person may have. */
    public static final String ADDRESS = "media/";

    private static final String PRESS = "event.detail";

    private final Listening listening;
    private int granted;
    private boolean told;
    private OptionalInt left;

    private AudioPlayer(String address, Listening listening, OptionalInt left) {
        this.listening = listening;
        this.left = left;
        var element = getElement();
        element.setProperty("limited", left.isPresent());
        text("playText", "player.sound.play");
        text("pauseText", "player.sound.pause");
        text("loadingText", "player.sound.loading");
        text("failedText", "player.sound.failed");
        text("againText", "player.sound.again");
        text("playingText", "player.sound.playing");
        text("positionText", "player.sound.position");
        text("speedText", "player.sound.speed");
        text("noiseText", "player.sound.noise");
        text("offText", "player.sound.noise.off");
        Texts.follow(this, locale -> {
            element.setAttribute("lang", locale.getLanguage());
            showLeft();
        });
        element.addEventListener("sound-ready", event -> ready());
        element.addEventListener("play-wanted", this::play).addEventData(PRESS);
        element.setProperty("address", address);
    }

    /** Of an item.
     *
     * @param listening who counts */
    public static AudioPlayer of(Clip clip, Listening listening) {
        var player = new AudioPlayer(listening.address(clip.media(), 0), listening, listening.left(clip));
        player.getElement().setProperty("most", clip.plays().limit().orElse(0));
        player.showLeft();
        player.getElement().setProperty("radio", clip.radio());
        player.getElement().setProperty("noise", listening.choosesNoise());
        return player;
    }

    /** A sound of the product itself, such as that of the sound check. */
    public static AudioPlayer at(String address) {
        return new AudioPlayer(address, FreeListening.INSTANCE, OptionalInt.empty());
    }

    /** One spoken word: a button and nothing else; loaded when it is pressed. */
    public static AudioPlayer word(MediaId sound, String word) {
        var player = new AudioPlayer(ADDRESS + sound, FreeListening.INSTANCE, OptionalInt.empty());
        player.getElement().setProperty("small", true);
        Texts.feed(player, text -> player.getElement().setProperty("playText", text), "player.sound.word", word);
        return player;
    }

    /** One line of a dialogue: a button and nothing else; loaded when it is pressed. */
    public static AudioPlayer line(MediaId sound, String speaker, String words) {
        var player = new AudioPlayer(ADDRESS + sound, FreeListening.INSTANCE, OptionalInt.empty());
        player.getElement().setProperty("small", true);
        Texts.feed(
                player, text -> player.getElement().setProperty("playText", text), "player.sound.line", speaker, words);
        return player;
    }

    private void text(String property, String key) {
        Texts.feed(this, words -> getElement().setProperty(property, words), key);
    }

    private void showLeft() {
        left.ifPresent(now -> {
            getElement().setProperty("left", now);
            getElement()
                    .setProperty(
                            "leftText",
                            Texts.now("player.sound.left", now, getElement().getProperty("most", 0)));
        });
    }

    private void ready() {
        if (told) return;
        told = true;
        listening.ready();
    }

    /** The same press counts once, however often the message comes. */
    private void play(DomEvent event) {
        int press = event.getEventData().path(PRESS).asInt(0);
        if (left.isEmpty() || press <= granted) return;
        granted = press;
        boolean may = listening.play();
        left = OptionalInt.of(may ? Math.max(0, left.getAsInt() - 1) : 0);
        showLeft();
        getElement().callJsFunction(may ? "granted" : "refused");
    }
}
