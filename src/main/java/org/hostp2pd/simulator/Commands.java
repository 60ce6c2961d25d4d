package org.hostp2pd.simulator;

/// All the commands this wpa_supplicant knows.
final class Commands {
    private Commands() {}

    static CommandTable of(Host host) {
        CommandTable table = new CommandTable();
        new SettingCommands(host).into(table);
        new NetworkCommands(host).into(table);
        new DeviceCommands(host).into(table);
        new GroupCommands(host).into(table);
        return table;
    }
}
