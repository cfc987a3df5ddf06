package org.cleardays;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;

import org.cleardays.conference.authority.AuthorityRefused;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class AuthorityFilesAtStartTest {

    @Test
    void endTheStartWithALineForEachFault() {
        Throwable failure = new BeanCreationException("authorities", "no bean",
                new AuthorityRefused(List.of("first.yaml, line 1: A.", "second.yaml, line 2: B.")));
        List<FailureAnalysis> analyses = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, (type, name, unused) -> { }).stream()
                .filter(analyzer -> analyzer.getClass().getPackageName().equals("org.cleardays")).map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull).toList();
        assertThat(analyses).singleElement().satisfies(analysis -> {
            assertThat(analysis.getDescription()).hasLineCount(2).startsWith("first.yaml, line 1: A.").endsWith("second.yaml, line 2: B.");
            assertThat(analysis.getAction()).startsWith("Mend each line");
        });
    }
}
