package org.cleardays.disclosure.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threats E, (3): one person with two accounts is no second person, whatever she writes for her name. The first one is Helen Marsh. */
@Tag("E3")
class OnePersonTest {

    @ParameterizedTest
    @ValueSource(strings = {"Helen Marsh", " helen marsh ", "Helen  Marsh", "Helen\u00a0Marsh", "HelenMarsh", "H. Marsh", "H Marsh", "h.marsh", "Mrs H Marsh",
        "Miss Helen Marsh", "Dr Helen Marsh", "Marsh, Helen", "Marsh H", "Helen A. Marsh", "Helen Anne Marsh", "Helena Marsh", "Marsh", "Helen",
        "Helen Marsh, chair", "Hel\u00e9n M\u00e0rsh", "H\u0435l\u0435n M\u0430rsh", "He\u200blen Mar\u00adsh", "He1en Marsh", "\uff28elen \uff2darsh", "-"})
    void anotherSpellingIsTheSamePerson(String name) {
        assertThat(OnePerson.is("Helen Marsh", name)).isTrue();
        assertThat(OnePerson.is(name, "Helen Marsh")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dev Rana", "Tom Brennan", "Tom Marsh", "Helen Brennan", "T. Marsh", "Marshall", "Somebody Else", "Mrs Rana"})
    void anotherNameIsAnotherPerson(String name) {
        assertThat(OnePerson.is("Helen Marsh", name)).isFalse();
        assertThat(OnePerson.is(name, "Helen Marsh")).isFalse();
    }
}
