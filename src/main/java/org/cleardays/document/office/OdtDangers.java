package org.cleardays.document.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cleardays.document.container.Xml;
import org.cleardays.document.file.OpenedFile.Danger;
import org.w3c.dom.Element;

/** What an OpenDocument text holds that no report needs and that could do harm (threats B4, B5, B6). */
final class OdtDangers {

    private static final Map<String, Danger> ELEMENTS = Map.of("dde-connection-decl", Danger.ACTIVE, "dde-source", Danger.ACTIVE,
            "dde-connection", Danger.ACTIVE, "execute-macro", Danger.MACROS, "event-listener", Danger.MACROS, "script", Danger.MACROS,
            "plugin", Danger.EMBEDDED, "applet", Danger.EMBEDDED, "floating-frame", Danger.EXTERNAL, "object-ole", Danger.EMBEDDED);

    /** Outside the package: another machine, this machine's files, or a file beside this one. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|/|\\\\|\\.\\.).*");

    private OdtDangers() {
    }

    static Optional<Danger> of(List<String> names, Element content, Optional<Element> styles) {
        if (names.stream().anyMatch(name -> name.matches("(Basic|Scripts)/.+"))) {
            return Optional.of(Danger.MACROS);
        }
        return in(content).or(() -> styles.flatMap(OdtDangers::in))
                .or(() -> names.stream().anyMatch(name -> name.matches("Object [^/]+(/.*)?")) ? Optional.of(Danger.EMBEDDED) : Optional.empty());
    }

    private static Optional<Danger> in(Element element) {
        Danger danger = ELEMENTS.get(element.getLocalName());
        if (danger != null) {
            return Optional.of(danger);
        }
        boolean link = element.getLocalName().equals("a");
        if (!link && ELSEWHERE.matcher(Xml.attribute(element, "href")).matches()) {
            return Optional.of(Danger.EXTERNAL);
        }
        return Xml.children(element).stream().map(OdtDangers::in).flatMap(Optional::stream).findFirst();
    }
}
