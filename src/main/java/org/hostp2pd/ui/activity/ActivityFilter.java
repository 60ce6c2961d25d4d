package org.hostp2pd.ui.activity;

/// A part of the timeline.
enum ActivityFilter {
    EVERYTHING("mdi2f-format-list-bulleted"),
    TROUBLE("mdi2a-alert-outline"),
    JOINED(Topic.JOINED.icon()),
    TURNED_AWAY(Topic.TURNED_AWAY.icon()),
    GROUP(Topic.GROUP.icon()),
    RECOVERY(Topic.RECOVERY.icon()),
    SERVICE(Topic.SERVICE.icon());

    private final String icon;

    ActivityFilter(String icon) {
        this.icon = icon;
    }

    /// By its name in the icon pack.
    String icon() {
        return icon;
    }

    boolean takes(Item.Entry entry) {
        return switch (this) {
            case EVERYTHING -> true;
            case TROUBLE ->
                switch (entry.tone()) {
                    case INFORMATION -> false;
                    case WARNING, ERROR -> true;
                };
            case JOINED -> entry.topic() == Topic.JOINED || entry.topic() == Topic.LEFT;
            case TURNED_AWAY -> entry.topic() == Topic.TURNED_AWAY;
            case GROUP -> entry.topic() == Topic.GROUP;
            case RECOVERY -> entry.topic() == Topic.RECOVERY;
            case SERVICE -> entry.topic() == Topic.SERVICE;
        };
    }
}
