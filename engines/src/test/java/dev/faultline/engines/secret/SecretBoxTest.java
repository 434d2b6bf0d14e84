package dev.faultline.engines.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretBoxTest {

    private final MasterKey first = MasterKey.parse("11".repeat(32));
    private final MasterKey second = MasterKey.parse("22".repeat(32));
    private final SecretBox box = new SecretBox(List.of(first));

    @Test
    void opensWhatItSealedAndNeverSealsTheSameTwice() {
        var sealed = box.seal("project-key", "s3cr3t ☃");

        assertThat(box.open("project-key", sealed)).isEqualTo("s3cr3t ☃");
        assertThat(sealed).doesNotContain("s3cr3t").isNotEqualTo(box.seal("project-key", "s3cr3t ☃"));
    }

    @Test
    void aSealOfAnotherPurposeDoesNotOpen() {
        var sealed = box.seal("webhook", "hook");

        assertThatThrownBy(() -> box.open("project-key", sealed)).isInstanceOf(SealBrokenException.class);
    }

    @Test
    void everyChangedCharacterBreaksTheSeal() {
        var sealed = box.seal("p", "value");
        for (var i = 0; i < sealed.length(); i++) {
            var changed = sealed.substring(0, i) + (sealed.charAt(i) == 'A' ? 'Q' : 'A') + sealed.substring(i + 1);
            if (i == sealed.length() - 1) {
                continue; // The last base64 character carries unused bits.
            }
            assertThatThrownBy(() -> box.open("p", changed)).isInstanceOf(SealBrokenException.class);
        }
        for (var hostile : List.of("", "v1", "v1..", "v1." + first.name() + ".AAAA", "v2.a.b", "....")) {
            assertThatThrownBy(() -> box.open("p", hostile)).isInstanceOf(SealBrokenException.class);
        }
    }

    @Test
    void aRotatedBoxOpensOldSealsAndCallsThemStale() {
        var old = box.seal("p", "value");
        var rotated = new SecretBox(List.of(second, first));

        assertThat(rotated.open("p", old)).isEqualTo("value");
        assertThat(rotated.isStale(old)).isTrue();
        assertThat(rotated.isStale(rotated.seal("p", "value"))).isFalse();
        assertThatThrownBy(() -> new SecretBox(List.of(second)).open("p", old)).hasMessageContaining("not configured");
    }

    @Test
    void aMasterKeyIsReadFromAFileAndNeverPrinted(@TempDir Path folder) throws Exception {
        var hex = MasterKey.generate();
        var file = Files.writeString(folder.resolve("master.key"), hex + "\n");
        var settings = new SecretSettings(Secret.NONE, file, List.of());

        assertThat(settings.box().open("p", settings.box().seal("p", "x"))).isEqualTo("x");
        assertThat(MasterKey.parse(hex).toString()).doesNotContain(hex);
        assertThat(new SecretSettings(new Secret(hex), null, List.of()).toString())
                .doesNotContain(hex);
    }

    @Test
    void aMissingOrMisshapenKeyIsOneSentence() {
        assertThatThrownBy(() -> new SecretSettings(Secret.NONE, null, List.of()).box())
                .hasMessageContaining("faultline.secrets.master-key");
        assertThatThrownBy(() -> MasterKey.parse("abc")).hasMessageContaining("64 hex digits");
        assertThatThrownBy(() -> MasterKey.parse("zz".repeat(32))).hasMessageContaining("64 hex digits");
    }
}
