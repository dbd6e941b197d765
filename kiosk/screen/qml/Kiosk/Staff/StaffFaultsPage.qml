// What went wrong on this tablet, the latest first.

StaffNoticesPage {
    empty: qsTr("No fault is noted.")
    title: qsTr("Faults and what to do")
}
