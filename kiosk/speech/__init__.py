"""What is said for what is shown: its sentences, and its numbers, units and signs as words. Pure, a file a language.

for start, end in sentences(text, "en"):
    voice.say(spoken(text[start:end], "en"), "en", ...)
"""
