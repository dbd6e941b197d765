// How far the people of the clinic have got with what is shown: the one place with the words for it.

Mark {
    required property string review

    icon: review === "late" ? "clock" : "info"
    text: {
        switch (review) {
        case "some":
            return qsTr("Not everything here has been reviewed by a clinician yet");
        case "none-late":
            return qsTr("Not yet reviewed by a clinician. The review is overdue.");
        case "late":
            return qsTr("Reviewed, but a new review is overdue");
        default:
            return qsTr("Not yet reviewed by a clinician");
        }
    }
    visible: review !== ""
}
