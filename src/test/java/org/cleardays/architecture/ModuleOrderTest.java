package org.cleardays.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ModuleOrderTest {

    private static final String WRONG = "org.cleardays.architecture.wrong";

    @Test
    void eachModuleKnowsOnlyThoseAboveIt() {
        var classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.cleardays");
        assertThat(ModuleOrder.OF_CLEARDAYS.breaches(classes)).isEmpty();
    }

    @Test
    void aForbiddenDependencyIsFound() {
        assertThat(breachesOf("above", "below")).contains(WRONG + ".above.KnowsBelow may not know " + WRONG + ".below.Below");
    }

    @Test
    void aForbiddenLibraryIsFound() {
        assertThat(breachesOf("above", "below")).contains(WRONG + ".below.Below may not know the library org.springframework.");
    }

    @Test
    void anUnlistedPackageIsFound() {
        assertThat(breachesOf("above")).contains("The package " + WRONG + ".below is in no module's list");
    }

    @Test
    void aListedPackageThatDoesNotExistIsFound() {
        assertThat(breachesOf("above", "below", "nowhere"))
                .contains("The module " + WRONG + ".nowhere is in the list, and there is no such package");
    }

    private static java.util.Set<String> breachesOf(String... modules) {
        ModuleOrder order = new ModuleOrder(WRONG, List.of(modules).stream().map(name -> ModuleOrder.module(name, "")).toList());
        return order.breaches(new ClassFileImporter().importPackages(WRONG));
    }
}
