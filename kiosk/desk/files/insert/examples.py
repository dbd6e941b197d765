"""The texts of the insert menu. Each can be read by the kiosk as it stands; each word of it is to be written over."""

SECTION = """\
## A heading that says what this is about {#$id icon=info}

!!! key "Say here in one sentence what you most need to know."
    One more sentence can stand here.

Go on with a few short sentences.

- [ ] Ask your care team about this."""

TOPIC = """\
## What these questions are about {.questions #$id icon=question}

### What do people ask here? {#$id-1}

> Say the answer here in one breath.

Say a little more here.

$next"""

QUESTION = """\
### What do people ask here? {#$id}

> Say the answer here in one breath.

Say a little more here.

$next"""

CHECK = """\
### What do you want people to remember? {#$id}

- [x] The right answer

    Say here why this is right.

- [ ] Another answer

    Say here why this is not right."""

TERM = """\
New word {#$id}
:   Say here in plain words what it means."""

KEY = """\
!!! key "Say here in one sentence what you most need to know."
    One more sentence can stand here."""

NOTE = """\
!!! note "What this is about"
    Say here what is good to know."""

WARNING = """\
!!! caution "What you must not miss"
    Say here what to watch for, and what to do then."""

POINTS = """\
These things matter here:

- the first point
- the second point"""

ORDER = """\
This is the order:

1. What comes first.
2. What comes next."""

TO_DO = """\
This is what you can do:

- [ ] Ask your care team about this.
- [ ] Write down what you want to know."""

TABLE = """\
| First heading | Second heading |
|---------------|----------------|
| one thing     | what it means  |
| another thing | what it means  |"""

RANGE = """\
```figure
kind: range
title: What the scale shows
alt: Say here in words what the scale shows, with its numbers.
unit: unit
start: 0
end: 10
low: 2
high: 8
usual: 5
low_label: the low end
high_label: the high end
usual_label: the usual one
```"""

TIMELINE = """\
```figure
kind: timeline
title: What happens when
alt: Say here in words what happens first and what happens later.
stops:
  - {when: First, what: what happens first}
  - {when: Later, what: what happens later}
```"""

COMPARE = """\
```figure
kind: compare
title: What is compared
alt: Say here in words what is compared, and how the things differ.
columns: [Name, What to know, Amount]
rows:
  - {name: One thing, note: what to know about it, value: how much}
  - {name: Another thing, note: what to know about it, value: how much}
```"""

STEPS = """\
```figure
kind: steps
title: What happens step by step
alt: Say here in words what happens first and what happens next.
steps:
  - {title: The first step, text: Say what happens first., icon: hand}
  - {title: The next step, text: Say what happens next., icon: next}
```"""

DOTS = """\
```figure
kind: dots
title: How many people this is about
alt: Say here in words how many of 100 people this is about.
count: 0
label: this is about them
rest_label: this is not about them
```"""

SOURCE = """\
$id:
  title: "Who wrote it, and what it is called"
  link: where to find it"""

QUESTIONS_HEAD = "## What people ask {.questions #$id icon=question}"
CHECK_HEAD = "## Check what you learned {.check}"
TERMS_HEAD = "## Words to know {.terms}"
BETWEEN_LISTS = "Say here what comes next."
