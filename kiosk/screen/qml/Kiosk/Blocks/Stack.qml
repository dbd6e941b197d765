import QtQuick

// Texts one below the other; empty ones take no room. Its height is known at once; a plain Column learns it a moment later, and a list that has
// placed it by then would jump.
Column {
    height: {
        let tall = 0;
        for (const item of children)
            tall += item.implicitWidth > 0 ? item.height : 0;
        return tall;
    }
}
