package org.cleardays.demonstration;

import javax.sql.DataSource;

import org.cleardays.handover.Handovers;
import org.cleardays.portal.account.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What the demonstration adds to the product. It carries no annotation, so that no scan of the product's packages finds it by accident:
 * only {@link Demonstration} names it. It is read first, so that the product finds its clock already there.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemonstrationConfiguration {

    /** Takes the place, and the name, of the product's own clock. */
    @Bean
    MovableClock clock(DataSource dataSource) {
        return new MovableClock(JdbcClient.create(dataSource));
    }

    @Bean
    ClockKeeper clockKeeper(MovableClock clock) {
        return new ClockKeeper(clock);
    }

    /** The one account, which exists nowhere else; it may do whatever staff may, and sees what the chair sees. */
    @Bean
    DemoAccount demoAccount(Accounts accounts, JdbcClient jdbc) {
        return new DemoAccount(accounts, jdbc);
    }

    @Bean
    RouterFunction<ServerResponse> clockPage(MovableClock clock, Handovers handovers, PlatformTransactionManager transactions) {
        ClockPage page = new ClockPage(clock, handovers, new TransactionTemplate(transactions));
        return RouterFunctions.route().GET(ClockPage.PATH, page::read).POST(ClockPage.PATH, page::move).build();
    }
}
