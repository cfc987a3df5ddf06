package org.cleardays.conference.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityFileTest {

    private static final String TEXT = """
            # A remark about Łódź \uD83D\uDE00
            zone: Europe/London   # kept
            close-of-business: 17:00
            rules:
              - id: first
                due: {initial: "2 working days before conference, at 10:00"}
                to: [parents, chair]
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zone                 | 2 | Europe/London                              | Europe/London
            close-of-business    | 3 | 17:00                                      | 17:00
            rules[0].id          | 5 | first                                      | first
            rules[0].due.initial | 6 | 2 working days before conference, at 10:00 | "2 working days before conference, at 10:00"
            rules[0].to[1]       | 7 | chair                                      | chair
            """)
    void knowsOfEachTextItsLineAndItsPlace(String key, int line, String text, String asWritten) {
        AuthorityFile file = AuthorityFile.of("elsewhere", TEXT);
        Written.Text found = (Written.Text) file.find(key).orElseThrow();
        assertThat(found.line()).isEqualTo(line);
        assertThat(found.text()).isEqualTo(text);
        assertThat(file.text().substring(found.start(), found.end())).isEqualTo(asWritten);
    }

    @Test
    void knowsTheLinesOfGroupsAndListsByTheirKeys() {
        AuthorityFile file = AuthorityFile.of("elsewhere", TEXT);
        assertThat(file.find("rules").orElseThrow().line()).isEqualTo(4);
        assertThat(file.find("rules[0]").orElseThrow().line()).isEqualTo(5);
        assertThat(file.find("rules[0].due").orElseThrow().kind()).isEqualTo("a group of keys");
        assertThat(file.find("rules").orElseThrow().kind()).isEqualTo("a list");
        assertThat(file.find("zone").orElseThrow().kind()).isEqualTo("a text");
        assertThat(file.find("rules[1]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            doncaster,        doncaster, authorities/doncaster.yaml
            mine.yaml,        mine,      mine.yaml
            mine.yml,         mine,      mine.yml
            ~/rules/mine,     mine,      ~/rules/mine
            C:\\rules\\m.yaml, m,         C:\\rules\\m.yaml
            """)
    void isCalledByTheNameOfAnAuthorityOrAsItsUserCallsIt(String given, String name, String path) {
        assertThat(AuthorityFile.of(given, TEXT).name()).isEqualTo(name);
        assertThat(AuthorityFile.of(given, TEXT).path()).isEqualTo(path);
    }

    @Test
    void mayBeginWithAByteOrderMark() {
        AuthorityFile file = AuthorityFile.of("elsewhere", "\uFEFFzone: Europe/London");
        assertThat(file.text()).isEqualTo("zone: Europe/London");
        assertThat(faults(file)).isEmpty();
    }

    @Test
    void thatIsNoYamlSaysWhereInOneSentence() {
        assertThat(faults(AuthorityFile.of("elsewhere", "zone: here\nname: [a, b\n"))).singleElement().asString()
                .startsWith("authorities/elsewhere.yaml, line 3: this is no YAML: ").endsWith(".");
        assertThat(faults(AuthorityFile.of("elsewhere", "zone: \u0000"))).singleElement().asString()
                .startsWith("authorities/elsewhere.yaml, line 1: this is no YAML: ");
    }

    @ParameterizedTest
    @CsvSource({"''", "'# only a remark'", "'- a\n- b'", "word"})
    void withoutKeysIsAFault(String text) {
        assertThat(faults(AuthorityFile.of("elsewhere", text)))
                .containsExactly("authorities/elsewhere.yaml, line 1: the file holds no keys; write \"key: value\" lines.");
    }

    @Test
    void maySayNothingTwiceAndRepeatNothingByName() {
        assertThat(faults(AuthorityFile.of("elsewhere", "zone: A\nto: &all [x]\nzone: B\nby: *all\n"))).containsExactly(
                "authorities/elsewhere.yaml, line 2: to is named or repeated with & and *; write it out.",
                "authorities/elsewhere.yaml, line 2: by is named or repeated with & and *; write it out.",
                "authorities/elsewhere.yaml, line 3: zone stands there twice; keep one of them.");
    }

    @Test
    void leavesAnEmptyValueOut() {
        Written.Fields content = AuthorityFile.of("elsewhere", "zone:\nname: ~\nby: ''\nto: []\n").content();
        assertThat(content.find("zone")).isEmpty();
        assertThat(content.find("name")).isEmpty();
        assertThat(content.find("by")).isEmpty();
        assertThat(content.find("to")).isPresent().get().matches(Written::isEmpty);
    }

    @Test
    void thatDoesNotComeWithCleardaysIsRefused() {
        assertThatThrownBy(() -> AuthorityFile.fromClassPath("nowhere")).isInstanceOf(AuthorityRefused.class)
                .hasMessage("There is no file authorities/nowhere.yaml.");
        assertThat(AuthorityFile.fromClassPath("doncaster").text()).contains("display-name: Doncaster");
    }

    private static List<String> faults(AuthorityFile file) {
        return new AuthorityReading(file).faults();
    }
}
