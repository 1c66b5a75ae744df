<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
