"""Reading a dump of the UI tree."""

from __future__ import annotations

import pytest

from postdeck.phones.errors import UiServerError
from postdeck.phones.screen import Screen, looks_blank

DUMP = """<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<hierarchy rotation="0">
  <node index="0" text="" resource-id="" class="android.widget.FrameLayout"
        package="com.android.systemui" content-desc="" bounds="[0,0][1080,90]" />
  <node index="1" class="android.widget.FrameLayout" package="com.zhiliaoapp.musically"
        bounds="[0,0][1080,2400]" enabled="true">
    <node class="android.view.ViewGroup" package="com.zhiliaoapp.musically" clickable="true"
          bounds="[100,200][300,280]">
      <node text="Next" class="android.widget.TextView" package="com.zhiliaoapp.musically"
            resource-id="com.zhiliaoapp.musically:id/abc" enabled="false" selected="true"
            bounds="[120,210][280,270]" />
    </node>
    <node text="a&#10;b &amp; &#55357;&#56832; \U0001f600 שלום&#0;&#55357;" hint="Describe"
          class="android.widget.EditText" focused="true" content-desc="c&quot;d"
          package="com.zhiliaoapp.musically" bounds="[0,-10][1080,400]" />
  </node>
  <node class="android.widget.FrameLayout" package="com.google.android.inputmethod.latin"
        bounds="[0,0][1080,2400]" />
</hierarchy>"""


def test_nodes_come_in_document_order_with_their_parents():
    screen = Screen.parse(DUMP)
    assert [node.parent for node in screen.nodes] == [None, None, 1, 2, 1, None]
    assert [node.index for node in screen.nodes] == list(range(6))
    assert screen.size == (1080, 2400)
    assert screen.package == "com.zhiliaoapp.musically"
    assert screen.xml == DUMP


def test_a_label_leads_to_what_takes_its_tap():
    screen = Screen.parse(DUMP)
    label = screen.nodes[3]
    assert label.short_id == "abc"
    assert not label.enabled
    assert label.selected
    assert screen.clickable(label) is screen.nodes[2]
    assert screen.nodes[2].center == (200, 240)
    assert screen.clickable(screen.nodes[5]) is screen.nodes[5]


def test_texts_survive_what_android_makes_of_them():
    field = Screen.parse(DUMP).nodes[4]
    assert field.text == "a\nb & \U0001f600 \U0001f600 שלום\N{REPLACEMENT CHARACTER}"
    assert field.desc == 'c"d'
    assert field.hint == "Describe"
    assert field.editable
    assert field.bounds == (0, -10, 1080, 400)


@pytest.mark.parametrize("dump", [
    "", "<hierarchy", "<hierarchy rotation='0' />",
    "<hierarchy><node class='a' bounds='[0,0][1,1]' /></hierarchy>",
])
def test_a_blank_tree_is_no_screen(dump):
    with pytest.raises(UiServerError):
        Screen.parse(dump)
    assert looks_blank(dump)


def test_a_tree_deeper_than_the_stack_is_read():
    depth = 5000
    node = '<node class="a" bounds="[0,0][9,9]">'
    screen = Screen.parse(f"<hierarchy>{node * depth}{'</node>' * depth}</hierarchy>")
    assert len(screen.nodes) == depth
    assert len(list(screen.ancestors(screen.nodes[-1]))) == depth - 1


def test_a_tree_that_declares_entities_is_not_even_parsed():
    bomb = '<!DOCTYPE x [<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {name} "{f"&{before};" * 9}">' for before, name in zip("abcde", "bcdef",
                                                                        strict=True))
    with pytest.raises(UiServerError, match="entities"):
        Screen.parse(f'{bomb}]><hierarchy><node text="&f;"/><node/></hierarchy>')
