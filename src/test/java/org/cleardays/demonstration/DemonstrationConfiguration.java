package org.cleardays.demonstration;

import javax.sql.DataSource;

import org.cleardays.handover.Handovers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What the demonstration adds to the product. It carries no annotation, so that no scan of the product's packages finds it by accident:
 * only {@link Demonstration} names it.
 */
class DemonstrationConfiguration {

    @Bean
    @Primary
    MovableClock movableClock(DataSource dataSource) {
        return new MovableClock(JdbcClient.create(dataSource));
    }

    @Bean
    ClockKeeper clockKeeper(MovableClock clock) {
        return new ClockKeeper(clock);
    }

    @Bean
    RouterFunction<ServerResponse> clockPage(MovableClock clock, Handovers handovers, PlatformTransactionManager transactions) {
        ClockPage page = new ClockPage(clock, handovers, new TransactionTemplate(transactions));
        return RouterFunctions.route().GET(ClockPage.PATH, page::read).POST(ClockPage.PATH, page::move).build();
    }
}
