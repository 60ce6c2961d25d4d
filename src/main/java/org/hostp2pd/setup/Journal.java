package org.hostp2pd.setup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.setup.Disk.Kept;

/// What was there before a setup, in a folder of its own: each file as it was, and one that says which they are. What
/// has become of the setup is said by empty files beside it, each of which comes whole or not at all.
///
/// @param folder absolute
record Journal(Disk disk, String folder) {
    private static final String HEAD = "hostp2pd-setup 1";
    private static final String END = "end";
    private static final String JOURNAL = "journal";
    private static final String WRITTEN = ".written";
    private static final int PRIVATE = 0600;

    /// What became of a setup.
    enum Mark {
        /// Everything is done.
        APPLIED,
        /// It is being taken back.
        UNDOING,
        /// Everything is as it was.
        UNDONE;

        String file() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// A file. @param kept empty where there was none
    record Entry(String path, Optional<Kept> kept) {}

    /// All of it. @param ticket by which it can be undone; empty in a journal of a time when there was none
    record Content(Optional<Ticket> ticket, List<Entry> entries, List<Act> back) {
        Content {
            entries = List.copyOf(entries);
            back = List.copyOf(back);
        }
    }

    /// Takes away what was left in it unfinished.
    void tidy() throws IOException {
        disk.tidy(folder + "/" + JOURNAL);
    }

    /// Keeps everything. From the end of this on a setup counts as begun.
    ///
    /// @param written what the setup makes of each file
    void keep(Content content, List<String> written) throws IOException {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        content.ticket()
                .ifPresent(it -> text.append("ticket ").append(it.text()).append('\n'));
        int number = 0;
        for (Entry entry : content.entries()) {
            if (entry.kept().isPresent()) {
                Kept kept = entry.kept().get();
                disk.make(folder + "/" + number, kept.octets(), PRIVATE, "");
                text.append("file %d %o %d %d %s\n"
                        .formatted(number, kept.mode(), kept.user(), kept.group(), line(kept.real())));
            } else {
                text.append("none ").append(line(entry.path())).append('\n');
            }
            disk.make(folder + "/" + number + WRITTEN, written.get(number), PRIVATE, "");
            number++;
        }
        content.back()
                .forEach(act -> text.append("back ").append(ActText.of(act)).append('\n'));
        disk.make(folder + "/" + JOURNAL, text + END + "\n", PRIVATE, "");
    }

    private static String line(String path) throws IOException {
        if (path.chars().anyMatch(c -> c < ' ')) {
            throw new IOException("not the path of a configuration file");
        }
        return path;
    }

    /// Keeps what stands in a file before it is put back: somebody may have changed it since.
    ///
    /// @param number of the entry
    /// @return where it is kept, if it is not what the setup wrote
    Optional<String> setAside(int number, Optional<Kept> now) throws IOException {
        String copy = folder + "/" + number + ".then";
        if (now.isPresent() && !disk.list(folder).contains(number + ".then")) {
            disk.make(copy, now.get().octets(), PRIVATE, "");
        }
        return now.isPresent() && !written(number).equals(now.map(Kept::octets)) ? Optional.of(copy) : Optional.empty();
    }

    /// What the setup made of a file. @param number of the entry @return empty where that was not kept
    Optional<String> written(int number) throws IOException {
        return disk.look(folder + "/" + number + WRITTEN).map(Kept::octets);
    }

    void mark(Mark mark) throws IOException {
        if (!marked(mark)) {
            disk.make(folder + "/" + mark.file(), "", PRIVATE, "");
        }
    }

    boolean marked(Mark mark) throws IOException {
        return disk.list(folder).contains(mark.file());
    }

    /// What was kept; empty where a setup had not begun.
    Optional<Content> read() throws IOException {
        Optional<Kept> text = disk.look(folder + "/" + JOURNAL);
        return text.isPresent() ? Optional.of(content(text.get().octets())) : Optional.empty();
    }

    private Content content(String text) throws IOException {
        List<String> lines = text.lines().toList();
        if (!lines.getFirst().equals(HEAD) || !lines.getLast().equals(END)) {
            throw new IOException("not a journal: " + folder);
        }
        List<Entry> entries = new ArrayList<>();
        List<Act> back = new ArrayList<>();
        Optional<Ticket> ticket = Optional.empty();
        for (String line : lines.subList(1, lines.size() - 1)) {
            String[] words = line.split(" ", 2);
            switch (words[0]) {
                case "ticket" -> ticket = Ticket.read(words[1]);
                case "none" -> entries.add(new Entry(words[1], Optional.empty()));
                case "file" -> entries.add(file(words[1].split(" ", 5)));
                case "back" -> back.add(ActText.read(words[1]).orElseThrow(() -> new IOException("no act: " + folder)));
                default -> throw new IOException("not a journal: " + folder);
            }
        }
        return new Content(ticket, entries, back);
    }

    private Entry file(String[] words) throws IOException {
        Kept old = disk.look(folder + "/" + words[0])
                .orElseThrow(() -> new IOException("a kept file is gone from " + folder));
        int mode = Integer.parseInt(words[1], 8);
        int user = Integer.parseInt(words[2]);
        int group = Integer.parseInt(words[3]);
        return new Entry(words[4], Optional.of(new Kept(words[4], old.octets(), mode, user, group)));
    }
}
