package org.hostp2pd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class VersionTest {
    @Test
    void classesOutsideTheJarCallThemselvesDevelopment() {
        assertEquals("hostp2pd development", new Version().getVersion()[0]);
    }
}
