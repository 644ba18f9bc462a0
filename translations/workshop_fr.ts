<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ActionDesk</name>
    <message>
        <source>Actions decided by the participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space moves an action on · Enter changes · Delete removes · Ctrl+↑ and Ctrl+↓ reorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action has words, somebody who takes it, and a date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionSheet</name>
    <message>
        <source>An action needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date such as 31/12/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31/12/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaDesk</name>
    <message>
        <source>%1 planned, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+↑ and Ctrl+↓ reorder · Enter changes · Delete removes · Ctrl+Z takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier (Ctrl+↑)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later (Ctrl+↓)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each block starts when the one before ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaNow</name>
    <message>
        <source>over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end expected at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (→)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaStrip</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BallotDesk</name>
    <message>
        <source>Consultative and anonymous votes, by approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter changes a vote that was never opened · Delete removes · counts of fewer than %1 votes are not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vote yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question, its answers, and how many each person may choose.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BallotRow</name>
    <message>
        <source>one choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>open, %n vote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closed, %n vote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again, as a new vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the single votes for good and keep the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The single votes were removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BallotSheet</name>
    <message>
        <source>A vote needs a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least two answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two answers are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person may choose up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockSheet</name>
    <message>
        <source>A block needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole minutes, 1 to 720.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskRow</name>
    <message>
        <source>Change (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>QR code of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan, or open in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then the code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkChoice</name>
    <message>
        <source>No network: phones cannot join yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones join on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones join on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network for the phones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message>
        <source>%1 registered, %2 present, %3 of them not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 registered, %2 present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space checks in · Enter changes · Delete removes · Ctrl+Z takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down who registered; check them in as they arrive.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>%1 is present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>A participant needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareView</name>
    <message>
        <source>People (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultBars</name>
    <message>
        <source>Nobody voted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than %1 votes: the detail is not shown, so that nobody can be recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank votes only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie at the top: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n vote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>= tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, of which %n blank</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>. A bar is the share of voters who approve. Consultative and anonymous vote.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>The wall of the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks with their minutes give the room its pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoteCount</name>
    <message numerus="yes">
        <source>%n vote(s) of %1 present</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotePanel</name>
    <message>
        <source>Vote open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) connected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No network for the phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room cannot open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the phones in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is on no network. Join the hall&apos;s Wi-Fi or start a hotspot; Internet is not needed. The room opens by itself then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs use ports 8080 to 8099. Close one of them and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People join on the hall&apos;s own Wi-Fi, without Internet and without an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and show the result (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the result (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Thank you. It is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are about to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 registered, %2 present, %3 planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do we stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the room ready?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
