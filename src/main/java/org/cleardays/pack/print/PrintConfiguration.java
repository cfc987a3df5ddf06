package org.cleardays.pack.print;

import org.cleardays.document.ContentStore;
import org.cleardays.document.pdf.ScreenPdf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the printing of packs together. */
@Configuration(proxyBeanMethods = false)
class PrintConfiguration {

    @Bean
    PackPrinter packPrinter(JdbcClient jdbc, ContentStore contents) {
        return new PackPrinter(new JdbcPartPress(jdbc, contents, PartPress.ANEW, ScreenPdf.ground()));
    }
}
