package org.hostp2pd.simulator;

/// The answer of P2P_PEER about one device (hostap ctrl_iface.c and p2p.c).
record PeerText(Phone phone, boolean reported) {
    private static final String NOBODY = "00:00:00:00:00:00";

    /// @param age seconds since it was heard
    String text(long age) {
        return phone.device() + "\npri_dev_type=" + phone.type() + "\ndevice_name=" + phone.airName()
                + "\nmanufacturer=\nmodel_name=\nmodel_number=\nserial_number=\nconfig_methods=0x"
                + Integer.toHexString(phone.methods()) + "\ndev_capab=0x25\ngroup_capab=0x0\nlevel=-30\nage=" + age
                + "\nlisten_freq=2412\nwps_method=not-ready\ninterface_addr=" + NOBODY + "\nmember_in_go_dev=" + NOBODY
                + "\nmember_in_go_iface=" + NOBODY + "\ngo_neg_req_sent=0\ngo_state=unknown\ndialog_token=0\n"
                + "intended_addr=" + NOBODY + "\ncountry=__\noper_freq=0\nreq_config_methods=0x0\nflags="
                + (reported ? "[REPORTED]" : "") + "\nstatus=0\ninvitation_reqs=0\n";
    }
}
