package org.cleardays.pack.carried;

import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.CarriedPages;
import org.cleardays.document.ContentStore;
import org.cleardays.document.carried.CarriedFiles;
import org.cleardays.pack.family.PagePictures;
import org.cleardays.report.Reports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the pages of files on no form together. */
@Configuration(proxyBeanMethods = false)
class CarriedConfiguration {

    @Bean
    JdbcCarriedReports carriedReports(JdbcClient jdbc, ContentStore contents, CarriedFiles files, Conferences conferences) {
        return new JdbcCarriedReports(jdbc, contents, files, conferences);
    }

    @Bean
    CarriedPages carriedPages(JdbcCarriedReports carriedReports) {
        return carriedReports::pagesOf;
    }

    @Bean
    PagePictures pagePictures(JdbcCarriedReports carriedReports, Reports reports) {
        return new ReleasedPictures(carriedReports, reports);
    }
}
