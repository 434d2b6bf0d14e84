package dev.faultline.catalog.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.catalog.CatalogException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHasherTest {
    private final PasswordHasher hasher = new PasswordHasher();

    @Test
    void aHashFitsItsPasswordOnlyAndIsDifferentEachTime() {
        var hash = hasher.hash("correct horse battery");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hasher.matches("correct horse battery", hash)).isTrue();
        assertThat(hasher.matches("correct horse batterz", hash)).isFalse();
        assertThat(hasher.hash("correct horse battery")).isNotEqualTo(hash);
    }

    @Test
    void aHashWithOtherCostsStillFits() {
        // Made by the reference implementation: echo -n password | argon2 somesalt -id -t 2 -k 65536 -p 1
        var hash = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(hasher.matches("password", hash)).isTrue();
        assertThat(hasher.matches("passwort", hash)).isFalse();
    }

    @Test
    void nobodyFitsWhereThereIsNoHash() {
        assertThat(hasher.matches("", null)).isFalse();
        assertThat(hasher.matches("anything at all", null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "aaaaaaaaaaaaaaa", "121212121212"})
    void aPasswordThatIsNoneIsRefused(String password) {
        assertThatThrownBy(() -> hasher.hash(password)).isInstanceOf(CatalogException.Refused.class);
    }

    @Test
    void aPasswordOfAMegabyteCostsNothing() {
        assertThat(hasher.matches("x".repeat(1_000_000), hasher.hash("correct horse battery")))
                .isFalse();
    }
}
