import QtQuick

import Kiosk.Backend
import Kiosk.Ui

// The bar, and where its buttons lead.
Bar {
    id: root

    required property VisitModel visit

    enabled: !visit.shaded && !visit.presence.warned
    listCount: visit.listCount
    screen: visit.screen
    translates: visit.languages.choices.count > 1

    onAskTouched: visit.openAsk()
    onHelpTouched: visit.openHelp()
    onHideTouched: visit.shade()
    onHomeTouched: visit.goHome()
    onLanguageTouched: visit.openLanguage()
    onListTouched: visit.openMyList()
    onSearchTouched: visit.openSearch()
    onTextTouched: visit.openText()
}
