<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountActions</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>%Ln accounts removed.</source>
        <translation>
            <numerusform>%Ln account removed.</numerusform>
            <numerusform>%Ln accounts removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>%Ln accounts moved to {0}. What is queued for them stays where it is.</source>
        <translation>
            <numerusform>%Ln account moved to {0}. What is queued for it stays where it is.</numerusform>
            <numerusform>%Ln accounts moved to {0}. What is queued for them stays where it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>%Ln accounts changed.</source>
        <translation>
            <numerusform>%Ln account changed.</numerusform>
            <numerusform>%Ln accounts changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountFinding</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/account_finding.py"/>
        <source>And %n more phones could not be read.</source>
        <translation>
            <numerusform>And %n more phone could not be read.</numerusform>
            <numerusform>And %n more phones could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountImport</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/account_import.py"/>
        <source>%n rows can't be taken in.</source>
        <translation>
            <numerusform>%n row can't be taken in.</numerusform>
            <numerusform>%n rows can't be taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>%Ln accounts imported.</source>
        <translation>
            <numerusform>%Ln account imported.</numerusform>
            <numerusform>%Ln accounts imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>%Ln accounts are in {0}.</source>
        <translation>
            <numerusform>%Ln account is in {0}.</numerusform>
            <numerusform>%Ln accounts are in {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptionForm</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>%n hashtags</source>
        <translation>
            <numerusform>%n hashtag</numerusform>
            <numerusform>%n hashtags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>%Ln variants</source>
        <translation>
            <numerusform>%Ln variant</numerusform>
            <numerusform>%Ln variants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>%n phones paused. What runs, runs on; nothing new starts.</source>
        <translation>
            <numerusform>%n phone paused. What runs, runs on; nothing new starts.</numerusform>
            <numerusform>%n phones paused. What runs, runs on; nothing new starts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>%n phones start posts again.</source>
        <translation>
            <numerusform>%n phone starts posts again.</numerusform>
            <numerusform>%n phones start posts again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/compose_page.py"/>
        <source>Their captions differ: this is one of %n.</source>
        <translation>
            <numerusform>Their captions differ: this is one of %n.</numerusform>
            <numerusform>Their captions differ: this is one of %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/compose_page.py"/>
        <source>%Ln posts queued, the first {0}.</source>
        <translation>
            <numerusform>%Ln post queued, {0}.</numerusform>
            <numerusform>%Ln posts queued, the first {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/compose_page.py"/>
        <source>%Ln posts queued.</source>
        <translation>
            <numerusform>%Ln post queued.</numerusform>
            <numerusform>%Ln posts queued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/compose_page.py"/>
        <source>%Ln posts had begun and stay: see Tasks.</source>
        <translation>
            <numerusform>%Ln post had begun and stays: see Tasks.</numerusform>
            <numerusform>%Ln posts had begun and stay: see Tasks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FarMediaForm</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/far_media_form.py"/>
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/widgets/findings.py"/>
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/widgets/findings.py"/>
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/leaving.py"/>
        <source>%n posts are still to come. PostDeck must run to post them.</source>
        <translation>
            <numerusform>%n post is still to come. PostDeck must run to post it.</numerusform>
            <numerusform>%n posts are still to come. PostDeck must run to post them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/leaving.py"/>
        <source>%n posts are running.</source>
        <translation>
            <numerusform>%n post is running.</numerusform>
            <numerusform>%n posts are running.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaForm</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>%n files that were posted are not kept any more: {0}. Add them again.</source>
        <translation>
            <numerusform>%n file that was posted is not kept any more: {0}. Add it again.</numerusform>
            <numerusform>%n files that were posted are not kept any more: {0}. Add them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>%n videos</source>
        <translation>
            <numerusform>%n video</numerusform>
            <numerusform>%n videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaPicker</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>Add %n files</source>
        <translation>
            <numerusform>Add %n file</numerusform>
            <numerusform>Add %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissedNote</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/missed.py"/>
        <source>%n posts were missed: PostDeck or their phones were not there at their time.</source>
        <translation>
            <numerusform>%n post was missed: PostDeck or its phone was not there at its time.</numerusform>
            <numerusform>%n posts were missed: PostDeck or their phones were not there at their time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/missed.py"/>
        <source>%n posts queued again.</source>
        <translation>
            <numerusform>%n post queued again.</numerusform>
            <numerusform>%n posts queued again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/missed.py"/>
        <source>%n missed posts will not be posted.</source>
        <translation>
            <numerusform>%n missed post will not be posted.</numerusform>
            <numerusform>%n missed posts will not be posted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneActions</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>Copied %n serials.</source>
        <translation>
            <numerusform>Copied %n serial.</numerusform>
            <numerusform>Copied %n serials.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>Saved %n screenshots in {0}.</source>
        <translation>
            <numerusform>Saved %n screenshot in {0}.</numerusform>
            <numerusform>Saved %n screenshots in {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>%n posts waiting</source>
        <translation>
            <numerusform>%n post waiting</numerusform>
            <numerusform>%n posts waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/devices/knowledge.py"/>
        <source>%n posts queued</source>
        <translation>
            <numerusform>%n post queued</numerusform>
            <numerusform>%n posts queued</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskActions</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>%Ln posts may already be on the profile. Posting again can publish them twice.</source>
        <translation>
            <numerusform>%Ln post may already be on the profile. Posting again can publish it twice.</numerusform>
            <numerusform>%Ln posts may already be on the profile. Posting again can publish them twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>%Ln posts confirmed.</source>
        <translation>
            <numerusform>%Ln post confirmed.</numerusform>
            <numerusform>%Ln posts confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Are all %Ln posts there? PostDeck looks for them no more.</source>
        <translation>
            <numerusform>Is %Ln post there? PostDeck looks for it no more.</numerusform>
            <numerusform>Are all %Ln posts there? PostDeck looks for them no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Queue %Ln failed tasks again? Each starts as soon as its phone is free.</source>
        <translation>
            <numerusform>Queue %Ln failed task again? It starts as soon as its phone is free.</numerusform>
            <numerusform>Queue %Ln failed tasks again? Each starts as soon as its phone is free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Retry %Ln tasks</source>
        <translation>
            <numerusform>Retry %Ln task</numerusform>
            <numerusform>Retry %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Queue %Ln tasks again? Each starts as soon as its phone is free.</source>
        <translation>
            <numerusform>Queue %Ln task again? It starts as soon as its phone is free.</numerusform>
            <numerusform>Queue %Ln tasks again? Each starts as soon as its phone is free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>%Ln tasks queued again.</source>
        <translation>
            <numerusform>%Ln task queued again.</numerusform>
            <numerusform>%Ln tasks queued again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Stop %Ln tasks? They can be queued again, but lose their start time and what they have done so far.</source>
        <translation>
            <numerusform>Stop %Ln task? It can be queued again, but loses its start time and what it has done so far.</numerusform>
            <numerusform>Stop %Ln tasks? They can be queued again, but lose their start time and what they have done so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Stop %Ln tasks</source>
        <translation>
            <numerusform>Stop %Ln task</numerusform>
            <numerusform>Stop %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Start %Ln posts now? Each starts as soon as its phone is free.</source>
        <translation>
            <numerusform>Start %Ln post now? It starts as soon as its phone is free.</numerusform>
            <numerusform>Start %Ln posts now? Each starts as soon as its phone is free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Start %Ln posts</source>
        <translation>
            <numerusform>Start %Ln post</numerusform>
            <numerusform>Start %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>%Ln posts start as soon as their phones are free.</source>
        <translation>
            <numerusform>%Ln post starts as soon as its phone is free.</numerusform>
            <numerusform>%Ln posts start as soon as their phones are free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>%Ln posts now start {0}.</source>
        <translation>
            <numerusform>%Ln post now starts {0}.</numerusform>
            <numerusform>%Ln posts now start {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskDeletion</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_deletion.py"/>
        <source>Deleted %Ln tasks.</source>
        <translation>
            <numerusform>Deleted %Ln task.</numerusform>
            <numerusform>Deleted %Ln tasks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_deletion.py"/>
        <source>Delete %Ln finished tasks, with steps and screenshots? What failed, was stopped or missed, or is unconfirmed stays.</source>
        <translation>
            <numerusform>Delete %Ln finished task, with its steps and screenshots? What failed, was stopped or missed, or is unconfirmed stays.</numerusform>
            <numerusform>Delete %Ln finished tasks, with steps and screenshots? What failed, was stopped or missed, or is unconfirmed stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_deletion.py"/>
        <source>Delete %Ln tasks</source>
        <translation>
            <numerusform>Delete %Ln task</numerusform>
            <numerusform>Delete %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_deletion.py"/>
        <source>Delete %Ln tasks, with steps and screenshots?</source>
        <translation>
            <numerusform>Delete %Ln task, with its steps and screenshots?</numerusform>
            <numerusform>Delete %Ln tasks, with steps and screenshots?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_deletion.py"/>
        <source>Deleted {0} of %Ln tasks.</source>
        <translation>
            <numerusform>Deleted {0} of %Ln task.</numerusform>
            <numerusform>Deleted {0} of %Ln tasks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskFilters</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>%Ln need a decision</source>
        <translation>
            <numerusform>%Ln needs a decision</numerusform>
            <numerusform>%Ln need a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/tasks_page.py"/>
        <source>Retry %Ln failed</source>
        <translation>
            <numerusform>Retry %Ln failed</numerusform>
            <numerusform>Retry %Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>%n posts confirmed.</source>
        <translation>
            <numerusform>%n post confirmed.</numerusform>
            <numerusform>%n posts confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>%n posts stopped.</source>
        <translation>
            <numerusform>%n post stopped.</numerusform>
            <numerusform>%n posts stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>%n posts need you.</source>
        <translation>
            <numerusform>%n post needs you.</numerusform>
            <numerusform>%n posts need you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>%n posts failed.</source>
        <translation>
            <numerusform>%n post failed.</numerusform>
            <numerusform>%n posts failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>%n posts are unconfirmed.</source>
        <translation>
            <numerusform>%n post is unconfirmed.</numerusform>
            <numerusform>%n posts are unconfirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>%n posts need you</source>
        <translation>
            <numerusform>%n post needs you</numerusform>
            <numerusform>%n posts need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>%n phones</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
</TS>
