package org.cleardays.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

/** The order of the modules, written once: each may know only those above it. */
record ModuleOrder(String root, List<Module> modules) {

    /** A library that only some modules may know. */
    private static final List<Library> LIBRARIES = List.of(
            new Library("org.springframework.", Set.of("portal", "pipeline", "command", "")),
            new Library("org.apache.camel.", Set.of("pipeline")),
            new Library("org.docx4j.", Set.of("document")),
            new Library("org.apache.poi.", Set.of("document")),
            new Library("org.apache.pdfbox.", Set.of("document")),
            new Library("org.bouncycastle.", Set.of("document")),
            new Library("com.openhtmltopdf.", Set.of("document")),
            new Library("org.xhtmlrenderer.", Set.of("document")),
            new Library("com.lowagie.", Set.of("document")),
            new Library("jakarta.mail.", Set.of("document", "dispatch", "pipeline")));

    /** The order of Cleardays, as {@code design.md} gives it. */
    static final ModuleOrder OF_CLEARDAYS = new ModuleOrder("org.cleardays", List.of(
            module("calendar", "working days of one place; refuses beyond its data"),
            module("handover", "work put aside durably for a route"),
            module("audit", "who did what to which record; append-only, chained"),
            module("document", "Word, PDF and mails as text, fields and pages; the one store of bytes", "form", "file", "container", "word",
                    "office", "rtf", "page", "object", "face", "pdf", "binding", "wrapped", "mail", "packed", "paint", "reading", "carried", "worker"),
            module("conference", "child, family, invitees, chair, kind, dates", "authority", "booking", "arrangement"),
            module("timescale", "what is due when, why, and whether it was kept", "rule", "counting"),
            module("report", "forms, statements, checks, progress, versions", "form", "wording", "statements", "checks", "hints", "version"),
            module("invitation", "who is asked for what; the invitation pack", "guide"),
            module("intake", "receive, identify; file, return or hold", "reading", "identity", "guess"),
            module("countersign", "a manager agrees or declines"),
            module("disclosure", "who may read what; a copy for each reader; the gate", "gate", "kept", "agency", "young"),
            module("response", "what the family answers"),
            module("pack", "order, index, pages", "source", "plan", "carried", "chapter", "print",
                    "correction", "stopped", "edition", "family", "progress"),
            module("dispatch", "messages, links, codes, letters out; receipts back", "mail", "words", "note"),
            module("tracking", "one line for each expected report and reader", "chase"),
            module("portal", "web pages and the HTTP interface", "post", "preview", "packs", "release", "account", "view", "letters", "strip", "change", "act", "link", "access", "api", "rules",
                    "calendars"),
            module("pipeline", "Camel: mail in and out, hand-overs, timers, the safety net"),
            module("command", "the command line", "reports", "packs")));

    /** One module: its name, what it is, and its sub-packages. */
    record Module(String name, String what, List<String> subPackages) {
    }

    private record Library(String prefix, Set<String> modules) {
    }

    static Module module(String name, String what, String... subPackages) {
        return new Module(name, what, List.of(subPackages));
    }

    /** Every breach of the order, each as a sentence; empty where all is well. */
    Set<String> breaches(JavaClasses classes) {
        Set<String> breaches = new TreeSet<>();
        for (JavaClass type : classes) {
            if (placeOf(type.getPackageName()).isEmpty()) {
                breaches.add("The package " + type.getPackageName() + " is in no module's list");
            }
            type.getDirectDependenciesFromSelf().forEach(dependency -> breachOf(dependency).ifPresent(breaches::add));
        }
        missing(classes).forEach(name -> breaches.add("The module " + name + " is in the list, and there is no such package"));
        return breaches;
    }

    private Optional<String> breachOf(Dependency dependency) {
        JavaClass from = dependency.getOriginClass();
        JavaClass to = dependency.getTargetClass();
        int fromPlace = placeOf(from.getPackageName()).orElse(Integer.MAX_VALUE);
        int toPlace = placeOf(to.getPackageName()).orElse(-1);
        if (toPlace > fromPlace) {
            return Optional.of(from.getName() + " may not know " + to.getName());
        }
        return LIBRARIES.stream().filter(library -> to.getPackageName().concat(".").startsWith(library.prefix()))
                .filter(library -> !mayKnow(from, library)).map(library -> from.getName() + " may not know the library " + library.prefix())
                .findFirst();
    }

    /** Wiring and stores know Spring in every module; they are not public. */
    private boolean mayKnow(JavaClass from, Library library) {
        String name = outermost(from).getSimpleName();
        boolean wiring = library.prefix().equals("org.springframework.") && !outermost(from).getModifiers()
                .contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC) && (name.endsWith("Configuration") || name.startsWith("Jdbc"));
        return wiring || library.modules().contains(moduleOf(from.getPackageName()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ModuleOrder::outermost).orElse(type);
    }

    private List<String> missing(JavaClasses classes) {
        List<String> packages = classes.stream().map(JavaClass::getPackageName).distinct().toList();
        List<String> missing = new ArrayList<>();
        for (Module module : modules) {
            packagesOf(module).stream().filter(name -> !packages.contains(name)).forEach(missing::add);
        }
        return missing;
    }

    private List<String> packagesOf(Module module) {
        List<String> packages = new ArrayList<>(List.of(root + "." + module.name()));
        module.subPackages().forEach(name -> packages.add(root + "." + module.name() + "." + name));
        return packages;
    }

    private String moduleOf(String packageName) {
        return packageName.equals(root) ? "" : packageName.substring(root.length() + 1).split("\\.")[0];
    }

    /** The module's place in the list; the root package, which starts everything, comes last; empty for a package in no list. */
    private Optional<Integer> placeOf(String packageName) {
        if (packageName.equals(root)) {
            return Optional.of(modules.size());
        }
        for (int place = 0; place < modules.size(); place++) {
            if (packagesOf(modules.get(place)).contains(packageName)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
