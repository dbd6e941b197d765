// What the self-test found at its last run.

StaffNoticesPage {
    empty: qsTr("Nothing has been tested yet.")
    title: qsTr("Self-test")
}
