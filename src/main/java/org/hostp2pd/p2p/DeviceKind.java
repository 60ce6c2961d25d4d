package org.hostp2pd.p2p;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The device types of the Wi-Fi Alliance: categories and, in them, subcategories (Wi-Fi Simple Configuration, table of
/// Primary Device Type; Wi-Fi Direct specification, annex B).
public enum DeviceKind {
    OTHER(0, 0),
    COMPUTER(1, 0),
    COMPUTER_PC(1, 1),
    COMPUTER_SERVER(1, 2),
    COMPUTER_MEDIA_CENTER(1, 3),
    COMPUTER_ULTRA_MOBILE(1, 4),
    COMPUTER_NOTEBOOK(1, 5),
    COMPUTER_DESKTOP(1, 6),
    COMPUTER_MOBILE_INTERNET_DEVICE(1, 7),
    COMPUTER_NETBOOK(1, 8),
    COMPUTER_TABLET(1, 9),
    COMPUTER_ULTRABOOK(1, 10),
    INPUT(2, 0),
    INPUT_KEYBOARD(2, 1),
    INPUT_MOUSE(2, 2),
    INPUT_JOYSTICK(2, 3),
    INPUT_TRACKBALL(2, 4),
    INPUT_GAME_CONTROLLER(2, 5),
    INPUT_REMOTE_CONTROL(2, 6),
    INPUT_TOUCH_SCREEN(2, 7),
    INPUT_BIOMETRIC_READER(2, 8),
    INPUT_BARCODE_READER(2, 9),
    PRINTER(3, 0),
    PRINTER_PRINTER(3, 1),
    PRINTER_SCANNER(3, 2),
    PRINTER_FAX(3, 3),
    PRINTER_COPIER(3, 4),
    PRINTER_ALL_IN_ONE(3, 5),
    CAMERA(4, 0),
    CAMERA_STILL(4, 1),
    CAMERA_VIDEO(4, 2),
    CAMERA_WEB(4, 3),
    CAMERA_SECURITY(4, 4),
    STORAGE(5, 0),
    STORAGE_NAS(5, 1),
    NETWORK(6, 0),
    NETWORK_ACCESS_POINT(6, 1),
    NETWORK_ROUTER(6, 2),
    NETWORK_SWITCH(6, 3),
    NETWORK_GATEWAY(6, 4),
    NETWORK_BRIDGE(6, 5),
    DISPLAY(7, 0),
    DISPLAY_TELEVISION(7, 1),
    DISPLAY_PICTURE_FRAME(7, 2),
    DISPLAY_PROJECTOR(7, 3),
    DISPLAY_MONITOR(7, 4),
    MULTIMEDIA(8, 0),
    MULTIMEDIA_AUDIO_RECORDER(8, 1),
    MULTIMEDIA_VIDEO_RECORDER(8, 2),
    MULTIMEDIA_CENTER_EXTENDER(8, 3),
    MULTIMEDIA_SET_TOP_BOX(8, 4),
    MULTIMEDIA_SERVER(8, 5),
    MULTIMEDIA_VIDEO_PLAYER(8, 6),
    GAMING(9, 0),
    GAMING_XBOX(9, 1),
    GAMING_XBOX_360(9, 2),
    GAMING_PLAYSTATION(9, 3),
    GAMING_CONSOLE(9, 4),
    GAMING_PORTABLE(9, 5),
    PHONE(10, 0),
    PHONE_WINDOWS_MOBILE(10, 1),
    PHONE_SINGLE_MODE(10, 2),
    PHONE_DUAL_MODE(10, 3),
    PHONE_SMART_SINGLE_MODE(10, 4),
    PHONE_SMART_DUAL_MODE(10, 5),
    AUDIO(11, 0),
    AUDIO_RECEIVER(11, 1),
    AUDIO_SPEAKERS(11, 2),
    AUDIO_PORTABLE_PLAYER(11, 3),
    AUDIO_HEADSET(11, 4),
    AUDIO_HEADPHONES(11, 5),
    AUDIO_MICROPHONE(11, 6),
    AUDIO_HOME_THEATRE(11, 7),
    DOCKING(12, 0),
    DOCKING_STATION(12, 1),
    DOCKING_MEDIA_KIOSK(12, 2);

    private static final int REST = 255;
    private static final Map<Integer, DeviceKind> BY_NUMBERS =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.numbers, Function.identity()));

    private final int numbers;

    DeviceKind(int category, int subcategory) {
        this.numbers = numbers(category, subcategory);
    }

    /// The kind of these numbers; that of the category alone where the subcategory is not known.
    static DeviceKind of(int category, int subcategory) {
        DeviceKind ofCategory = BY_NUMBERS.getOrDefault(numbers(category, 0), OTHER);
        return category == 0 ? OTHER : BY_NUMBERS.getOrDefault(numbers(category, subcategory), ofCategory);
    }

    /// The type that says so; for [#OTHER] the category that stands for the rest, 255.
    public DeviceType type() {
        return this == OTHER
                ? new DeviceType(REST, DeviceType.WIFI_ALLIANCE, 0)
                : new DeviceType(numbers >>> 16, DeviceType.WIFI_ALLIANCE, numbers & 0xffff);
    }

    private static int numbers(int category, int subcategory) {
        return category << 16 | subcategory;
    }
}
