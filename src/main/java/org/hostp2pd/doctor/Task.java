package org.hostp2pd.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A process of the machine.
///
/// @param name as the kernel has it, at most 15 characters
/// @param arguments with the program itself
record Task(int pid, String name, List<String> arguments) {
    Task {
        arguments = List.copyOf(arguments);
    }

    /// All of them, but this program itself, the kernel's own, and those that have ended and are not yet waited
    /// for, which have no command line any more.
    static List<Task> all(Machine machine) {
        List<Task> tasks = new ArrayList<>();
        for (String entry : machine.list("/proc")) {
            if (entry.matches("[0-9]{1,9}")
                    && !entry.equals(Long.toString(ProcessHandle.current().pid()))) {
                String name = machine.text("/proc/" + entry + "/comm").strip();
                String line = machine.text("/proc/" + entry + "/cmdline");
                List<String> arguments = Stream.of(line.split("\0", -1)).toList();
                if (!name.isEmpty() && !line.isEmpty()) {
                    tasks.add(new Task(Integer.parseInt(entry), name, arguments));
                }
            }
        }
        return tasks;
    }
}
