package org.readback.editing;

/** How a lesson of a kind usually goes, to begin with. In English, as the originals of all courses are. */
public enum LessonTemplate {
    VOCABULARY("""
        ## Words for today

        Say in two or three sentences where people need these words.

        ::: words
        :::

        ::: dialogue At the gate
        Guard: Good morning.
        Visitor: Good morning.
        :::

        ::: reveal Which word is missing?
        Think first. Then open the answer.
        :::

        ::: activity In pairs
        1. One person shows something. The other says the word.
        2. Change roles.
        :::
        """),
    LISTENING("""
        ## Before you listen

        Where are the people? What do they want?

        ## Listen

        Listen twice. The second time, write down numbers and names.

        ::: reveal What did you hear?
        Open when you have your answer.
        :::

        ## After you listen

        Which words helped you to understand?
        """),
    READING("""
        ## Before you read

        Look at the title. What do you expect?

        ## Read

        … Put the text here. Its sentences are short.

        ::: callout How to read it
        Read once for the main point. Then look for the details.
        :::

        ::: reveal What is the main point?
        Open when you can say it in one sentence.
        :::
        """),
    RADIO("""
        ## The call

        … Who calls whom, and why?

        ::: table Procedure words
        | Word | Meaning |
        |---|---|
        | OVER | I have spoken and wait for your answer |
        | OUT | I have spoken and need no answer |
        :::

        ::: dialogue A radio check
        Post 4: Zero, this is Post 4, radio check, over.
        Zero: Post 4, this is Zero, loud and clear, over.
        Post 4: Zero, this is Post 4, roger, out.
        :::

        ::: activity Drill
        1. One person is Zero, the others are posts.
        2. Each post calls and reports.
        3. Change roles.
        :::
        """),
    REPORT("""
        ## What the report is for

        … Who reads it, and what do they decide with it?

        ::: table The form
        | Line | What to write |
        |---|---|
        | 1 | Date and time |
        | 2 | Place |
        | 3 | What happened |
        :::

        ::: callout Facts, no guesses
        Write what you saw and heard. Say so when you only heard of it.
        :::

        ::: activity Write it
        1. Read what happened.
        2. Fill in the form.
        3. Read your neighbour's report. What is missing?
        :::
        """),
    LAW("""
        ## The rule

        … Say the rule in one sentence, then explain it.

        ::: callout You must know
        … The one thing that nobody may forget.
        :::

        ## Why it is so

        … What does the rule protect?

        ::: reveal What would you do?
        … Describe a situation. Think first, then open.
        :::

        ::: source
        … Name the article or the paragraph.
        :::
        """),
    SCENARIO("""
        ## The situation

        … Where are you, as whom, with which orders?

        ::: reveal What do you do first?
        Think of two things that you could do. Then open.
        :::

        ::: activity Talk it through
        1. What do you know? What do you not know?
        2. Who decides?
        3. What do you report, and to whom?
        :::

        ::: callout What counted here
        … The rule behind the right decision.
        :::
        """),
    MISSION("""
        ## The mission

        … Since when, where, for what?

        ::: table At a glance
        | What | Answer |
        |---|---|
        | Mandate | … Name the resolution |
        | Area | … Name it |
        | Head of mission | … Name the post, not the person |
        :::

        ## What our people do there

        … Tasks in short sentences.

        ::: source
        … Name the resolution and the day on which you looked it up.
        :::
        """);

    private final String body;

    LessonTemplate(String body) {
        this.body = body;
    }

    String body() {
        return body;
    }
}
