package org.cleardays.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.cleardays.document.pdf.PaperPdf;
import org.junit.jupiter.api.Test;

/** What is printed for paper has no tags: nobody who listens could read it, so it never leaves by mail or link. */
class PaperStaysPaperTest {

    /** Who prints for paper, and what. */
    private static final Set<String> PRINT_FOR_PAPER = Set.of("org.cleardays.invitation.InvitationPacks");

    @Test
    void onlyThoseWhoPrintLettersToPostKnowThePrinterForPaper() {
        var classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.cleardays");
        Set<String> knowing = classes.get(PaperPdf.class).getDirectDependenciesToSelf().stream().map(dependency -> outermost(dependency.getOriginClass()))
                .filter(type -> !type.getPackageName().equals(PaperPdf.class.getPackageName())).map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(knowing).isEqualTo(PRINT_FOR_PAPER);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(PaperStaysPaperTest::outermost).orElse(type);
    }
}
