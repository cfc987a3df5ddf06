package org.cleardays;

import java.util.List;
import java.util.Optional;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Ends the start, before anything is touched, with a sentence for each setting that is missing or malformed: all at once. */
class SettingsCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        List<String> faults = faultsOf(event.getEnvironment());
        if (!faults.isEmpty()) {
            throw new SettingsRefused(faults);
        }
    }

    static List<String> faultsOf(Environment environment) {
        return Setting.REQUIRED.stream().map(setting -> setting.faultOf(environment.getProperty(setting.key())))
                .flatMap(Optional::stream).toList();
    }
}
