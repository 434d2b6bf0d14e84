package dev.faultline.catalog.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {

    @ParameterizedTest
    @CsvSource({
        "VIEWER, EVENT_READ, true",
        "VIEWER, EVENT_WRITE, false",
        "VIEWER, EVENT_SEND, false",
        "VIEWER, AUDIT_READ, false",
        "MEMBER, EVENT_WRITE, true",
        "MEMBER, PROJECT_WRITE, false",
        "MEMBER, MEMBER_WRITE, false",
        "ADMIN, PROJECT_ADMIN, true",
        "ADMIN, ORG_ADMIN, false",
        "OWNER, ORG_ADMIN, true",
    })
    void thePermissionTable(Role role, Permission permission, boolean allowed) {
        assertThat(role.may(permission)).isEqualTo(allowed);
    }

    @Test
    void anOwnerMayDoEverything() {
        assertThat(Role.OWNER.permissions()).containsExactlyInAnyOrder(Permission.values());
    }

    @Test
    void nobodyGrantsARoleAboveTheirOwn() {
        assertThat(Role.ADMIN.mayGrant(Role.OWNER)).isFalse();
        assertThat(Role.ADMIN.mayGrant(Role.ADMIN)).isTrue();
        assertThat(Role.MEMBER.mayGrant(Role.VIEWER)).isFalse();
        assertThat(Role.OWNER.mayGrant(Role.OWNER)).isTrue();
    }

    @Test
    void everyScopeNameIsFoundAgainAndUnique() {
        assertThat(Arrays.stream(Permission.values()).map(Permission::scope)).doesNotHaveDuplicates();
        for (var permission : Permission.values()) {
            assertThat(Permission.ofScope(permission.scope())).contains(permission);
        }
        assertThat(Permission.ofScope("org:everything")).isEmpty();
    }
}
