package org.readback.qti;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readback.formats.FileKind;
import org.readback.formats.Limits;
import org.readback.formats.SafeXml;
import org.readback.formats.SafeZip;
import org.readback.formats.XmlElement;
import org.readback.formats.XmlNode;
import org.readback.formats.XmlSource;

/** Documents from which something is missing, or in which something says something else: each is read into something. */
class DamagedFilesTest {

    private static final int ROUNDS = 2;
    private static final List<String> VALUES = List.of("", "0", "-1", "x", "A B", "(", "1e309", "\u0000", "999999999");

    @ParameterizedTest
    @EnumSource(names = {"QTI_21", "QTI_30", "QTI_12"})
    void whateverIsMissingSomethingIsRead(FileKind kind) {
        var random = RandomGeneratorFactory.of("Xoroshiro128PlusPlus").create(29);
        var file = Qti.write(List.copyOf(QtiSamples.all().values()), kind, QtiSamples::media)
                .bytes();
        var zip = SafeZip.open(file, Limits.USUAL);

        for (var name : zip.names()) {
            if (!name.endsWith(".xml") || name.endsWith("manifest.xml")) continue;
            var whole = SafeXml.read(name, zip.read(name).orElseThrow(), Limits.USUAL);
            for (int round = 0; round < ROUNDS; round++) {
                var damaged = XmlSource.file(damaged(whole, random));

                var read = Qti.read(damaged.getBytes(UTF_8), kind, Limits.USUAL);

                assertThat(read.items()).as(damaged).isNotNull();
            }
        }
    }

    private static XmlElement damaged(XmlElement node, RandomGenerator random) {
        var attributes = new LinkedHashMap<>(node.attributes());
        for (var key : List.copyOf(attributes.keySet())) {
            if (random.nextInt(60) == 0) attributes.remove(key);
            else if (random.nextInt(60) == 0) attributes.put(key, VALUES.get(random.nextInt(VALUES.size())));
        }
        var content = new ArrayList<XmlNode>();
        for (var child : node.nodes()) {
            if (random.nextInt(60) == 0) continue;
            content.add(child instanceof XmlElement element ? damaged(element, random) : child);
            if (random.nextInt(80) == 0) content.add(child);
        }
        return new XmlElement(node.name(), node.namespace(), attributes, content, node.line());
    }
}
