package org.cleardays.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A command run as from a shell, and what it said. */
final class Told {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** The exit code. */
    int run(String... arguments) {
        return Commands.line(List.of(arguments[0])).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(arguments);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    Map<String, Object> json() {
        return JsonMapper.shared().readValue(out(), new TypeReference<>() { });
    }
}
