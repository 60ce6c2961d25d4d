package org.hostp2pd.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DesktopNoteTest {
    @Test
    void aNameIsNeitherAnOptionNorMarkup() {
        DesktopNote note = new DesktopNote("--help", "<b>Eve</b> & co. asks");
        assertEquals(
                List.of("--", "--help", "&lt;b&gt;Eve&lt;/b&gt; &amp; co. asks"),
                note.command().subList(3, 6));
    }
}
