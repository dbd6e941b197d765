"""What a visitor touches, from the first screen to the last."""

STEPS = (
    *(
        "begin",
        "article-ketamine-dose",
        "open-check",
        "option-0",
        "check-leave",
        "section-usual-dose",
        "word-term-trial",
        "sheet-close",
        "next-section",
    ),
    *("bar-ask", "question-start-dose", "ask-care-team", "bar-search"),
    *(f"key-{letter}" for letter in "qzxjv"),
    *("bar-list", "bar-text", "text-size-150", "sheet-close", "bar-hide", "shade"),
    *("bar-language", "language-es", "bar-help", "sheet-close"),
)
