package org.cleardays.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    @ParameterizedTest
    @ValueSource(strings = {"working-days", "calendar", "deadlines", "authority", "verify-history", "check", "explain", "--help", "-h"})
    void areKnownByTheirNames(String name) {
        assertThat(Commands.named(name, "--anything")).isTrue();
    }

    @Test
    void leaveEverythingElseToTheServer() {
        assertThat(Commands.named()).isFalse();
        assertThat(Commands.named("--server.port=8081")).isFalse();
    }

    @Test
    void areEachMadeWithoutTheOthers() {
        assertThat(Commands.line(List.of("calendar")).getSubcommands()).containsOnlyKeys("calendar");
    }
}
