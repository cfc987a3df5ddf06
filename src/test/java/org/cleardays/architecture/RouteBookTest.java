package org.cleardays.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class RouteBookTest {

    private static final Map<String, Class<?>> FACADES = facades();
    private static final String GOOD = """
            <routes xmlns="http://camel.apache.org/schema/xml-io">
              <route id="check-report" description="A filed report is checked against its form.">
                <from uri="handover:check-report"/>
                <bean ref="reports" method="check"/>
                <choice>
                  <when><simple>${body.outcome} == 'accepted'</simple><stop/></when>
                  <otherwise><stop/></otherwise>
                </choice>
              </route>
            </routes>""";
    private static final String NET = """
            <routeConfigurations xmlns="http://camel.apache.org/schema/xml-io">
              <routeConfiguration><onException><exception>java.lang.Throwable</exception></onException></routeConfiguration>
            </routeConfigurations>""";

    @Test
    void everyRouteKeepsTheRules() throws IOException {
        assertThat(new RouteRules(RoutePages.in(Path.of("routes")), FACADES, putByJava()).breaches()).isEmpty();
    }

    @Test
    void aBookThatKeepsTheRulesHasNoBreach() {
        assertThat(breaches(GOOD, NET)).isEmpty();
    }

    @Test
    void aHandOverWithoutAReceiverIsFound() {
        assertThat(breaches(GOOD.replace("<otherwise><stop/>", "<otherwise><to uri=\"handover:nowhere\"/>"), NET))
                .containsExactly("Nobody receives handover:nowhere");
    }

    @Test
    void anIdOnTheSafetyNetIsFound() {
        assertThat(breaches(GOOD, NET.replace("<routeConfiguration>", "<routeConfiguration id=\"net\">")))
                .containsExactly("The safety net has an id, so that it protects only the routes that name it: net");
    }

    @Test
    void aMissingSafetyNetIsFound() {
        assertThat(breaches(GOOD)).containsExactly("There is to be one safety net, and there are 0");
    }

    @Test
    void aChoiceWithoutAnOtherwiseIsFound() {
        assertThat(breaches(GOOD.replace("<otherwise><stop/></otherwise>", ""), NET))
                .containsExactly("The route check-report has a choice without an otherwise");
    }

    @Test
    void anOutcomeThatDoesNotExistIsFound() {
        assertThat(breaches(GOOD.replace("'accepted'", "'excepted'"), NET))
                .containsExactly("The route check-report chooses by an outcome that does not exist: excepted");
    }

    @Test
    void aMethodThatDoesNotExistIsFound() {
        assertThat(breaches(GOOD.replace("method=\"check\"", "method=\"chekc\""), NET))
                .contains("The route check-report names a method that Reports does not have just once: chekc");
    }

    @Test
    void aScriptALogOrAMissingDescriptionIsFound() {
        assertThat(breaches(GOOD.replace("<choice>", "<log message=\"${body}\"/><choice>"), NET))
                .containsExactly("The route check-report has a step that is none of ours: log");
        assertThat(breaches(GOOD.replaceAll("description=\"[^\"]*\"", ""), NET))
                .containsExactly("The route check-report has no description of one sentence");
    }

    @Test
    void aLiteralAddressIsFound() {
        assertThat(breaches(GOOD.replace("<otherwise><stop/>", "<otherwise><to uri=\"smtp://mail.council.test\"/>"), NET))
                .containsExactly("The route check-report has a literal address: smtp://mail.council.test");
    }

    private static Set<String> breaches(String... pages) {
        return new RouteRules(RoutePages.of(pages), FACADES, Set.of("check-report")).breaches();
    }

    /** Bean name = the type's name with a small first letter. */
    private static Map<String, Class<?>> facades() {
        Map<String, Class<?>> facades = new HashMap<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.cleardays")) {
            if (type.isTopLevelClass()) {
                String name = type.getSimpleName();
                facades.put(name.substring(0, 1).toLowerCase() + name.substring(1), type.reflect());
            }
        }
        facades.put("clock", Clock.class);
        return facades;
    }

    /** The hand-overs that the portal and the mailbox start: their names as they stand in the code. */
    private static Set<String> putByJava() throws IOException {
        Set<String> names = new TreeSet<>();
        Pattern put = Pattern.compile("andovers(?:\\(\\))?\\.put\\(\"([a-z-]+)\"");
        try (Stream<Path> sources = Files.walk(Path.of("src"))) {
            for (Path source : sources.filter(file -> file.toString().matches(".*/(portal|pipeline|demonstration)/.*\\.java")).toList()) {
                Matcher matcher = put.matcher(Files.readString(source));
                while (matcher.find()) {
                    names.add(matcher.group(1));
                }
            }
        }
        return names;
    }
}
