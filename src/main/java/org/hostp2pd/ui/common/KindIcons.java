package org.hostp2pd.ui.common;

import org.hostp2pd.p2p.DeviceKind;

/// The icon of each kind of device, by its name in the icon pack.
public final class KindIcons {
    /// Of a device that did not say what it is.
    public static final String UNKNOWN = "mdi2h-help-circle-outline";

    private KindIcons() {}

    /// The literal of the icon.
    public static String of(DeviceKind kind) {
        return switch (kind) {
            case COMPUTER_TABLET -> "mdi2t-tablet";
            case COMPUTER,
                    COMPUTER_PC,
                    COMPUTER_SERVER,
                    COMPUTER_MEDIA_CENTER,
                    COMPUTER_ULTRA_MOBILE,
                    COMPUTER_NOTEBOOK,
                    COMPUTER_DESKTOP,
                    COMPUTER_MOBILE_INTERNET_DEVICE,
                    COMPUTER_NETBOOK,
                    COMPUTER_ULTRABOOK -> "mdi2l-laptop";
            case INPUT,
                    INPUT_KEYBOARD,
                    INPUT_MOUSE,
                    INPUT_JOYSTICK,
                    INPUT_TRACKBALL,
                    INPUT_GAME_CONTROLLER,
                    INPUT_REMOTE_CONTROL,
                    INPUT_TOUCH_SCREEN,
                    INPUT_BIOMETRIC_READER,
                    INPUT_BARCODE_READER -> "mdi2k-keyboard-outline";
            case PRINTER, PRINTER_PRINTER, PRINTER_SCANNER, PRINTER_FAX, PRINTER_COPIER, PRINTER_ALL_IN_ONE ->
                "mdi2p-printer-outline";
            case CAMERA, CAMERA_STILL, CAMERA_VIDEO, CAMERA_WEB, CAMERA_SECURITY -> "mdi2c-camera-outline";
            case STORAGE, STORAGE_NAS -> "mdi2h-harddisk";
            case NETWORK, NETWORK_ACCESS_POINT, NETWORK_ROUTER, NETWORK_SWITCH, NETWORK_GATEWAY, NETWORK_BRIDGE ->
                "mdi2r-router-wireless";
            case DISPLAY_PROJECTOR -> "mdi2p-projector-screen";
            case DISPLAY, DISPLAY_TELEVISION, DISPLAY_PICTURE_FRAME, DISPLAY_MONITOR -> "mdi2t-television";
            case MULTIMEDIA,
                    MULTIMEDIA_AUDIO_RECORDER,
                    MULTIMEDIA_VIDEO_RECORDER,
                    MULTIMEDIA_CENTER_EXTENDER,
                    MULTIMEDIA_SET_TOP_BOX,
                    MULTIMEDIA_SERVER,
                    MULTIMEDIA_VIDEO_PLAYER -> "mdi2m-multimedia";
            case GAMING, GAMING_XBOX, GAMING_XBOX_360, GAMING_PLAYSTATION, GAMING_CONSOLE, GAMING_PORTABLE ->
                "mdi2g-gamepad-variant-outline";
            case PHONE,
                    PHONE_WINDOWS_MOBILE,
                    PHONE_SINGLE_MODE,
                    PHONE_DUAL_MODE,
                    PHONE_SMART_SINGLE_MODE,
                    PHONE_SMART_DUAL_MODE -> "mdi2c-cellphone";
            case AUDIO,
                    AUDIO_RECEIVER,
                    AUDIO_SPEAKERS,
                    AUDIO_PORTABLE_PLAYER,
                    AUDIO_HEADSET,
                    AUDIO_HEADPHONES,
                    AUDIO_MICROPHONE,
                    AUDIO_HOME_THEATRE -> "mdi2s-speaker";
            case DOCKING, DOCKING_STATION, DOCKING_MEDIA_KIOSK -> "mdi2d-dock-window";
            case OTHER -> UNKNOWN;
        };
    }
}
