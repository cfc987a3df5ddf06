package org.cleardays.demonstration;

import java.util.List;
import java.util.stream.Stream;

import org.cleardays.Application;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The real product, told where the demonstration's servers are. */
final class Product {

    private Product() {
    }

    static ConfigurableApplicationContext start(DemonstrationSettings settings, String databaseUrl) {
        String[] arguments = Stream.concat(places(settings, databaseUrl), manners().stream()).map(property -> "--" + property).toArray(String[]::new);
        return SpringApplication.from(Application::main).with(DemonstrationConfiguration.class).run(arguments).getApplicationContext();
    }

    private static Stream<String> places(DemonstrationSettings settings, String databaseUrl) {
        return Stream.of("server.address=127.0.0.1", "server.port=" + settings.portalPort(), "cleardays.public-address=" + settings.portal(),
                "spring.datasource.url=" + databaseUrl, "spring.datasource.username=postgres", "spring.datasource.password=postgres",
                "cleardays.mail.out.host=127.0.0.1", "cleardays.mail.out.port=" + settings.smtpPort(), "cleardays.mail.out.user=",
                "cleardays.mail.out.password=", "cleardays.mail.out.tls=false",
                "cleardays.mail.in.scheme=imap", "cleardays.mail.in.host=127.0.0.1", "cleardays.mail.in.port=" + settings.imapPort(), "cleardays.mail.in.user=reports@council.test",
                "cleardays.mail.in.password=reports@council.test", "cleardays.mail.in.tls=false", "cleardays.mail.in.delay=500");
    }

    private static List<String> manners() {
        return List.of("cleardays.mail.reports-address=reports@council.test", "cleardays.mail.receipts-address=receipts@council.test", "cleardays.mail.in.authserv-id=none",
                "cleardays.mail.from-name=Doncaster conference office", "cleardays.office.email=conferences@council.test",
                "cleardays.office.phone=01632 960 143", "cleardays.mail.in.lease=3s", "cleardays.clock.look-every=5s",
                "spring.main.banner-mode=off", "spring.main.log-startup-info=false");
    }
}
