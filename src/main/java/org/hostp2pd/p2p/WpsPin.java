package org.hostp2pd.p2p;

/// A WPS PIN of 4 or 8 digits; leading zeros count. Secret: only [#digits()] gives it away.
public record WpsPin(String digits) {
    public WpsPin {
        if (!valid(digits)) {
            throw new IllegalArgumentException("a PIN is 4 or 8 digits");
        }
    }

    /// Whether wpa_supplicant takes this as a PIN (wps_pin_str_valid in hostap wps_common.c, which asks for no
    /// check digit).
    public static boolean valid(String digits) {
        return (digits.length() == 8 || digits.length() == 4) && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// The 8-digit PIN of a 7-digit number with its check digit (hostap wps_common.c, wps_pin_checksum).
    ///
    /// @param number 0 to 9,999,999
    public static WpsPin ofNumber(int number) {
        if (number < 0 || number > 9_999_999) {
            throw new IllegalArgumentException("a PIN is made of 7 digits");
        }
        return new WpsPin("%07d%d".formatted(number, checkDigit(number)));
    }

    private static int checkDigit(int number) {
        int sum = 0;
        for (int rest = number, weight = 3; rest > 0; rest /= 10, weight = 4 - weight) {
            sum += weight * (rest % 10);
        }
        return (10 - sum % 10) % 10;
    }

    /// Whether the last digit is the check digit of the others; always true of a 4-digit PIN, which has none.
    public boolean checksumValid() {
        return equals(corrected());
    }

    /// The same with the check digit that belongs to the others; of 4 digits the same.
    public WpsPin corrected() {
        return digits.length() == 4 ? this : ofNumber(Integer.parseInt(digits.substring(0, 7)));
    }

    /// Whether it is one that anybody would try first: all digits alike, counting up or down.
    public boolean trivial() {
        int step = digits.charAt(1) - digits.charAt(0);
        if (Math.abs(step) > 1) {
            return false;
        }
        for (int at = 1; at < digits.length() - 1; at++) {
            if (digits.charAt(at + 1) - digits.charAt(at) != step && at < 6) {
                return false;
            }
        }
        return true;
    }

    /// Does not give the PIN away.
    @Override
    public String toString() {
        return "WpsPin[removed]";
    }
}
