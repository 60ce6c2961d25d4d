package org.hostp2pd.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsclub.net.unix.AFUNIXSocketAddress;

/// Takes the commands from the sockets, keeps the journal, and answers well or as the next fault says.
final class Desk implements Sockets.Answering {
    private final Journal journal;
    private final TimeLine time;
    private final List<Fault> faults = new ArrayList<>();
    private final Machine machine;

    Desk(Journal journal, TimeLine time, Machine machine) {
        this.journal = journal;
        this.time = time;
        this.machine = machine;
    }

    void add(Fault fault) {
        faults.add(fault);
    }

    @Override
    public void command(String iface, ControlSocket socket, ControlSocket.Letter letter) {
        journal.add(iface, Line.Direction.COMMAND, letter.text());
        Optional<Fault> fault = faults.stream()
                .filter(next -> letter.text().startsWith(next.command()))
                .findFirst();
        fault.ifPresent(faults::remove);
        Runnable well = () -> reply(iface, socket, letter.sender(), answer(iface, socket, letter));
        fault.map(Fault::how).ifPresentOrElse(how -> badly(how, iface, socket, letter), well);
    }

    private void badly(Fault.How how, String iface, ControlSocket socket, ControlSocket.Letter letter) {
        String text = how instanceof Fault.How.Instead(String reply) ? reply : answer(iface, socket, letter);
        Runnable send = () -> reply(iface, socket, letter.sender(), text);
        switch (how) {
            case Fault.How.Late(Duration delay) -> time.after(delay, send);
            case Fault.How.Twice() -> {
                send.run();
                send.run();
            }
            case Fault.How.Never() -> {}
            case Fault.How.Instead _ -> send.run();
        }
    }

    private void reply(String iface, ControlSocket socket, AFUNIXSocketAddress client, String text) {
        if (socket.reply(client, text)) {
            journal.add(iface, Line.Direction.REPLY, text);
        }
    }

    private String answer(String iface, ControlSocket socket, ControlSocket.Letter letter) {
        String text = letter.text();
        if (text.equals("ATTACH")) {
            return socket.attach(letter.sender());
        }
        if (text.equals("DETACH")) {
            return socket.detach(letter.sender());
        }
        return text.startsWith("LEVEL ")
                ? socket.level(letter.sender(), text.substring(6))
                : machine.host().map(process -> process.answer(iface, text)).orElse(Request.FAIL);
    }
}
