package org.cleardays.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.xml.in.ModelParser;
import org.apache.camel.xml.io.XmlPullParserException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the routes from their XML files: from the jar, or from the folder a site names instead. */
class RouteBook extends RouteConfigurationBuilder {

    private static final String NAMESPACE = "http://camel.apache.org/schema/xml-io";

    private final List<Resource> pages;

    /** Pages of the book at {@code location}, such as {@code classpath:routes} or {@code file:/etc/cleardays/routes}. */
    RouteBook(String location) throws IOException {
        pages = Arrays.stream(new PathMatchingResourcePatternResolver().getResources(location + "/*.camel.xml"))
                .sorted(Comparator.comparing(Resource::getFilename)).toList();
        if (pages.isEmpty()) {
            throw new IllegalStateException("cleardays.routes names no folder with *.camel.xml files: " + location);
        }
    }

    @Override
    public void configuration() throws Exception {
        for (Resource page : pages) {
            read(page, ModelParser::parseRouteConfigurationsDefinition)
                    .ifPresent(found -> found.getRouteConfigurations().forEach(getRouteConfigurationCollection()::routeConfiguration));
        }
    }

    @Override
    public void configure() throws Exception {
        for (Resource page : pages) {
            read(page, ModelParser::parseRoutesDefinition)
                    .ifPresent(found -> found.getRoutes().forEach(getRouteCollection()::route));
        }
    }

    private static <T> Optional<T> read(Resource page, Parse<T> parse) throws IOException, XmlPullParserException {
        try (InputStream xml = page.getInputStream()) {
            return parse.from(new ModelParser(xml, NAMESPACE));
        }
    }

    private interface Parse<T> {

        Optional<T> from(ModelParser parser) throws IOException, XmlPullParserException;
    }
}
