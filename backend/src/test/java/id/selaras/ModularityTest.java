package id.selaras;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules know only those to their left. */
class ModularityTest {

    @Test
    void modulesKnowOnlyThoseToTheirLeft() {
        ApplicationModules.of(SelarasApplication.class).verify();
    }
}
