package org.cleardays.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cleardays.handover.Outcome;
import org.w3c.dom.Element;

/** What every route must be, checked on the XML itself; all breaches at once. */
final class RouteRules {

    private static final Set<String> STEPS = Set.of("bean", "to", "split", "choice", "setBody", "stop", "policy");
    private static final Set<String> NOT_STEPS = Set.of("from", "when", "otherwise", "simple");
    private static final Pattern KEBAB = Pattern.compile("[a-z]+(-[a-z]+)+");
    private static final Pattern WHEN = Pattern.compile("\\$\\{body\\.outcome} == '([a-z-]+)'");
    private static final int MOST_STEPS = 7;

    private final List<Element> routes;
    private final List<Element> safetyNets;
    private final Map<String, Class<?>> facades;
    private final Set<String> putByJava;

    /** Facades by bean name; {@code putByJava}: the hand-overs that the edges start. */
    RouteRules(RoutePages pages, Map<String, Class<?>> facades, Set<String> putByJava) {
        this.routes = pages.elements("route");
        this.safetyNets = pages.elements("routeConfiguration");
        this.facades = facades;
        this.putByJava = putByJava;
    }

    Set<String> breaches() {
        Set<String> breaches = new TreeSet<>();
        routes.forEach(route -> breaches.addAll(breachesOf(route)));
        breaches.addAll(handoverBreaches());
        breaches.addAll(safetyNetBreaches());
        return breaches;
    }

    private List<String> breachesOf(Element route) {
        List<String> breaches = new ArrayList<>();
        String id = route.getAttribute("id");
        if (!KEBAB.matcher(id).matches()) {
            breaches.add("The route '" + id + "' has no verb-object id in kebab case");
        }
        if (!route.getAttribute("description").matches("[A-Z].{20,}\\.")) {
            breaches.add("The route " + id + " has no description of one sentence");
        }
        List<Element> inside = RoutePages.inside(route);
        inside.stream().map(Element::getLocalName).filter(name -> !STEPS.contains(name) && !NOT_STEPS.contains(name))
                .forEach(name -> breaches.add("The route " + id + " has a step that is none of ours: " + name));
        if (longestWay(route) > MOST_STEPS) {
            breaches.add("The route " + id + " has more than " + MOST_STEPS + " steps");
        }
        uris(route).filter(uri -> !uri.matches("(handover|direct|timer):.*") && !uri.startsWith("{{"))
                .forEach(uri -> breaches.add("The route " + id + " has a literal address: " + uri));
        RoutePages.children(route, "bean").forEach(bean -> breaches.addAll(beanBreaches(id, bean)));
        inside.stream().filter(step -> step.getLocalName().equals("choice")).forEach(choice -> breaches.addAll(choiceBreaches(id, choice)));
        return breaches;
    }

    private static java.util.stream.Stream<String> uris(Element route) {
        return RoutePages.inside(route).stream().map(step -> step.getAttribute("uri")).filter(uri -> !uri.isEmpty());
    }

    /** Steps one message can take at most: those in line, and of a choice the longest branch. */
    private static int longestWay(Element parent) {
        int steps = 0;
        for (Element step : RoutePages.children(parent)) {
            steps += switch (step.getLocalName()) {
                case "choice" -> 1 + RoutePages.children(step).stream().mapToInt(RouteRules::longestWay).max().orElse(0);
                case "from", "simple" -> 0;
                default -> 1 + longestWay(step);
            };
        }
        return steps;
    }

    private List<String> beanBreaches(String id, Element bean) {
        Class<?> facade = facades.get(bean.getAttribute("ref"));
        if (facade == null) {
            return List.of("The route " + id + " names a bean that is no facade: " + bean.getAttribute("ref"));
        }
        long methods = Arrays.stream(facade.getMethods()).filter(method -> method.getName().equals(bean.getAttribute("method"))).count();
        return methods == 1 ? List.of()
                : List.of("The route " + id + " names a method that " + facade.getSimpleName() + " does not have just once: " + bean.getAttribute("method"));
    }

    private List<String> choiceBreaches(String id, Element choice) {
        List<String> breaches = new ArrayList<>();
        if (RoutePages.children(choice, "otherwise").size() != 1) {
            breaches.add("The route " + id + " has a choice without an otherwise");
        }
        Set<String> permitted = outcomesBefore(choice);
        Set<String> named = RoutePages.children(choice, "when").stream().map(RouteRules::outcomeOf).collect(Collectors.toCollection(TreeSet::new));
        named.stream().filter(word -> !permitted.contains(word))
                .forEach(word -> breaches.add("The route " + id + " chooses by an outcome that does not exist: " + word));
        if (named.containsAll(permitted)) {
            breaches.add("The route " + id + " names every outcome, so that its otherwise says nothing");
        }
        return breaches;
    }

    private static String outcomeOf(Element when) {
        Matcher matcher = WHEN.matcher(RoutePages.children(when, "simple").stream().map(Element::getTextContent).collect(Collectors.joining()));
        return matcher.matches() ? matcher.group(1) : "(something else than a named outcome)";
    }

    private Set<String> outcomesBefore(Element choice) {
        return RoutePages.before(choice, "bean").map(bean -> permittedBy(facades.get(bean.getAttribute("ref")), bean.getAttribute("method")))
                .orElse(Set.of());
    }

    private static Set<String> permittedBy(Class<?> facade, String method) {
        Optional<Class<?>> outcome = facade == null ? Optional.empty() : Arrays.stream(facade.getMethods())
                .filter(candidate -> candidate.getName().equals(method)).<Class<?>>map(java.lang.reflect.Method::getReturnType).findFirst();
        return outcome.filter(Class::isSealed).map(type -> Arrays.stream(type.getPermittedSubclasses()).map(Outcome::wordFor)
                .collect(Collectors.toSet())).orElse(Set.of());
    }

    private List<String> handoverBreaches() {
        List<String> breaches = new ArrayList<>();
        Set<String> received = names(routes.stream().flatMap(route -> RoutePages.children(route, "from").stream()));
        Set<String> put = names(routes.stream().flatMap(route -> RoutePages.inside(route).stream()).filter(step -> step.getLocalName().equals("to")));
        put.stream().filter(name -> !received.contains(name)).forEach(name -> breaches.add("Nobody receives " + name));
        putByJava.stream().filter(name -> !received.contains("handover:" + name)).forEach(name -> breaches.add("Nobody receives handover:" + name));
        received.stream().filter(name -> !put.contains(name) && !putByJava.contains(name.replace("handover:", "")))
                .forEach(name -> breaches.add("Nobody puts anything aside for " + name));
        return breaches;
    }

    private static Set<String> names(java.util.stream.Stream<Element> ends) {
        return ends.map(end -> end.getAttribute("uri")).filter(uri -> uri.matches("(handover|direct):.*"))
                .map(uri -> uri.replaceAll("\\?.*", "")).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> safetyNetBreaches() {
        List<String> breaches = new ArrayList<>();
        if (safetyNets.size() != 1) {
            breaches.add("There is to be one safety net, and there are " + safetyNets.size());
        }
        safetyNets.stream().filter(net -> net.hasAttribute("id"))
                .forEach(net -> breaches.add("The safety net has an id, so that it protects only the routes that name it: " + net.getAttribute("id")));
        safetyNets.stream().flatMap(net -> RoutePages.inside(net).stream()).filter(step -> step.getLocalName().equals("handled"))
                .forEach(step -> breaches.add("The safety net handles, so that a failure would look like success"));
        return breaches;
    }
}
