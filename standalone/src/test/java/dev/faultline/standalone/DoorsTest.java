package dev.faultline.standalone;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which room may import which: the table in docs/developing.md. */
class DoorsTest {
    private static final Map<String, Set<String>> MAY_IMPORT = Map.of(
            "core", Set.of(),
            "engines", Set.of("core"),
            "catalog", Set.of("core", "engines"),
            "issues", Set.of("core", "engines"),
            "facts", Set.of("core", "engines"),
            "ingest", Set.of("core", "engines"),
            "processor", Set.of("core", "engines", "issues", "facts"),
            "alerting", Set.of("core", "engines", "catalog", "issues", "facts"),
            "query", Set.of("core", "engines", "catalog", "issues", "facts", "alerting"),
            "embedded", Set.of());

    private static JavaClasses classes;

    @BeforeAll
    static void read() throws Exception {
        try (Stream<Path> folders =
                Files.find(Path.of(".."), 4, (path, _) -> path.endsWith(Path.of("target", "classes")))) {
            classes = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_PACKAGE_INFOS)
                    .importPaths(folders.toList());
        }
        assertThat(classes).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> noRoomEntersAnotherUninvited() {
        return new TreeMap<>(MAY_IMPORT)
                .entrySet().stream()
                        .map(room ->
                                DynamicTest.dynamicTest(room.getKey(), () -> check(room.getKey(), room.getValue())));
    }

    @Test
    void coreIsPureJava() {
        noClasses()
                .that(resideInAPackage("dev.faultline.core.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.springframework..", "java.net.http..", "java.sql..", "org.apache.kafka.."))
                .check(classes);
    }

    @Test
    void everyRoomOfTheHouseIsOnTheTable() {
        Set<String> rooms = classes.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("dev.faultline."))
                .map(name -> name.split("\\.")[2])
                .collect(Collectors.toSet());
        rooms.removeAll(Set.of("standalone", "bench", "example", "e2e", "sdk"));
        assertThat(MAY_IMPORT.keySet()).containsAll(rooms);
    }

    private static void check(String room, Set<String> invited) {
        List<String> closed = MAY_IMPORT.keySet().stream()
                .filter(other -> !other.equals(room) && !invited.contains(other))
                .map(DoorsTest::packages)
                .toList();
        DescribedPredicate<JavaClass> uninvited =
                resideInAnyPackage(closed.toArray(String[]::new)).or(resideInAPackage(packages("standalone")));
        noClasses()
                .that(resideInAPackage(packages(room)))
                .should()
                .dependOnClassesThat(uninvited)
                .allowEmptyShould(true)
                .check(classes);
    }

    private static String packages(String room) {
        return "dev.faultline." + room + "..";
    }
}
