package org.cleardays;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class SettingsCheckTest {

    @Test
    void namesEveryMissingKeyAtOnce() {
        assertThat(SettingsCheck.faultsOf(new MockEnvironment())).hasSameSizeAs(Setting.REQUIRED)
                .allMatch(fault -> fault.matches("[a-z.-]+ is missing: .+, such as .+\\."));
    }

    @Test
    void namesAMalformedKey() {
        assertThat(SettingsCheck.faultsOf(whole().withProperty("cleardays.public-address", "conferences.council.example/")))
                .singleElement().asString().startsWith("cleardays.public-address is not well formed: where people reach the portal");
    }

    @Test
    void findsNothingWrongWithTheExamples() {
        assertThat(SettingsCheck.faultsOf(whole())).isEmpty();
    }

    private static MockEnvironment whole() {
        MockEnvironment environment = new MockEnvironment();
        Setting.REQUIRED.forEach(setting -> environment.setProperty(setting.key(), setting.example()));
        return environment;
    }
}
