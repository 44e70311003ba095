package org.readback.player;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.item.Clip;
import org.readback.item.MediaId;
import org.readback.item.Plays;
import tools.jackson.databind.node.JsonNodeFactory;

@AppTest
class AudioPlayerTest extends SpringBrowserlessTest {
    private static final MediaId SOUND = MediaId.of(new byte[] {1});

    /** Two plays, and what was asked. */
    private static final class Counted implements Listening {
        private int plays;
        private int readies;

        @Override
        public String address(MediaId media, int number) {
            return "media/token." + number;
        }

        @Override
        public OptionalInt left(Clip clip) {
            return OptionalInt.of(2 - plays);
        }

        @Override
        public boolean play() {
            return ++plays <= 2;
        }

        @Override
        public void ready() {
            readies++;
        }

        @Override
        public boolean choosesNoise() {
            return false;
        }
    }

    private final Counted counted = new Counted();

    private AudioPlayer limited() {
        var player = AudioPlayer.of(new Clip(SOUND, Plays.TWICE, 3), counted);
        UI.getCurrent().add(player);
        return player;
    }

    private static void fire(AudioPlayer player, String event, int press) {
        var data = JsonNodeFactory.instance.objectNode().put("event.detail", press);
        player.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(player.getElement(), event, data));
    }

    @Test
    void playsLeftAreWrittenAndGoDown() {
        var player = limited();
        assertThat(player.getElement().getProperty("leftText")).isEqualTo("2 of 2 plays left");

        fire(player, "play-wanted", 1);

        assertThat(counted.plays).isEqualTo(1);
        assertThat(player.getElement().getProperty("leftText")).isEqualTo("1 of 2 plays left");
    }

    @Test
    void onePressCountsOnceHoweverOftenItComes() {
        var player = limited();

        fire(player, "play-wanted", 1);
        fire(player, "play-wanted", 1);

        assertThat(counted.plays).isEqualTo(1);
    }

    @Test
    void refusalLeavesNothing() {
        var player = limited();

        for (int press = 1; press <= 3; press++) fire(player, "play-wanted", press);

        assertThat(player.getElement().getProperty("left", -1)).isZero();
        assertThat(player.getElement().getProperty("leftText")).isEqualTo("No play left");
    }

    @Test
    void beingLoadedIsToldOnce() {
        var player = limited();

        fire(player, "sound-ready", 0);
        fire(player, "sound-ready", 0);

        assertThat(counted.readies).isEqualTo(1);
    }

    @Test
    void testsFixTheNoiseAndHideTheFile() {
        var element = limited().getElement();

        assertThat(element.getProperty("address")).isEqualTo("media/token.0");
        assertThat(element.getProperty("limited", false)).isTrue();
        assertThat(element.getProperty("noise", true)).isFalse();
        assertThat(element.getProperty("radio", 0)).isEqualTo(3);
        assertThat(element.getOuterHTML()).doesNotContain(SOUND.mediaId());
    }

    @Test
    void lessonsPlayFreelyAndLetTheNoiseBeChosen() {
        var player = AudioPlayer.of(new Clip(SOUND, Plays.TWICE, 1), Listening.freely());
        UI.getCurrent().add(player);

        fire(player, "play-wanted", 1);

        assertThat(player.getElement().getProperty("limited", true)).isFalse();
        assertThat(player.getElement().getProperty("noise", false)).isTrue();
        assertThat(player.getElement().getProperty("address")).isEqualTo("media/" + SOUND);
    }

    @Test
    void textsFollowTheLanguage() {
        var player = limited();

        UI.getCurrent().setLocale(Locale.of("ru"));

        assertThat(player.getElement().getProperty("playText")).isEqualTo("Слушать");
        assertThat(player.getElement().getProperty("leftText")).isEqualTo("Осталось 2 прослушивания из 2");
    }
}
