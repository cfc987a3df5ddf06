package org.cleardays;

import org.cleardays.command.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Cleardays: the portal, the routes and the engine behind them. With words of the command line, runs that command instead. */
@SpringBootApplication
public class Application {

    public static void main(String[] arguments) {
        if (Commands.named(arguments)) {
            System.exit(Commands.run(arguments));
        }
        SpringApplication application = new SpringApplication(Application.class);
        application.addListeners(new SettingsCheck());
        application.run(arguments);
    }
}
