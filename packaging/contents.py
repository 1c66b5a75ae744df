"""What goes into the packaged application and what stays out, for its spec; pure decisions.

A library that every Linux desktop has is taken from there: the .deb depends on it, the archive
finds it, and the drivers of the screen find the one that they were made for.
"""

from __future__ import annotations

import re

MODULES = (
    "adbutils", "uiautomator2", "lxml", "numpy", "psycopg", "IPython", "matplotlib",
    "tkinter", "_tkinter", "curses", "_curses", "readline", "pydoc_data", "lib2to3",
    "pytest", "_pytest", "hypothesis", "mypy", "ast_serialize", "tomli", "setuptools", "pip",
    "yaml", "dotenv", "alembic.testing", "sqlalchemy.testing", "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.oracle", "sqlalchemy.dialects.mssql", "PIL.ImageTk", "PIL._imagingtk",
    "PIL.ImageCms", "PIL._imagingcms", "PIL._avif", "PIL.AvifImagePlugin", "PIL.ImageQt",
    "PIL.ImageGrab",
    *(f"PySide6.{name}" for name in (
        "QtQml", "QtQuick", "QtOpenGL", "QtOpenGLWidgets", "QtPdf", "QtTest", "QtSql", "QtDesigner",
        "QtHelp", "QtUiTools", "QtConcurrent", "QtXml", "QtPrintSupport")),
)
"""Modules that nothing of ours reaches, though something names them."""

_PURE = ("pygments.lexers.", "pygments.styles.", "pygments.formatters.")
_PURE_KEPT = ("pygments.lexers._mapping", "pygments.styles._mapping", "pygments.styles.default",
              "pygments.formatters._mapping", "pygments.formatters.terminal",
              "pygments.formatters.terminal256")

_UNUSED = re.compile("|".join((
    r"_avif|libavif|_imagingtk|_imagingcms|liblcms",
    r"plugins/(egldeviceintegrations|virtualkeyboard|qmltooling|networkinformation|generic|tls)/",
    r"plugins/platforms/(lib)?q(vnc|linuxfb|eglfs|minimal|minimalegl|vkkhrdisplay|direct2d)\b",
    r"plugins/platformthemes/libqgtk3",
    r"plugins/imageformats/(lib)?q(icns|tga|tiff|wbmp|pdf)\b",
    r"plugins/wayland-shell-integration/lib(fullscreen|ivi|qt|wl)-shell",
    r"plugins/wayland-graphics-integration-client/",  # OpenGL's; a window of widgets has none
    r"Qt6?(Qml|Quick|Pdf|VirtualKeyboard|OpenGL|Labs|EglFS|EglFs|ShaderTools|WlShellIntegration)",
    r"opengl32sw|d3dcompiler",
    r"Qt/translations/(?!qtbase_(en|it|zh_CN)\.)|PySide6/translations/(?!qtbase_(en|it|zh_CN)\.)",
    r"postdeck/resources/readme/|postdeck/resources/.*\.ts$",  # .ts is what .qm is made of
    r"adbutils/binaries/__",
    r"/__pycache__/",  # of the migrations, whose sources are read
)))
"""By the name inside the package; a plugin's libraries go with it."""

_FROM_THE_SYSTEM = re.compile(r"lib(" + "|".join((
    r"X11|X11-xcb|Xau|Xdmcp|Xcomposite|Xcursor|Xdamage|Xext|Xfixes|Xi|Xinerama|Xrandr|Xrender",
    r"xcb|xcb-(glx|randr|render|shape|shm|sync|xfixes|xkb)",
    r"GL|EGL|drm|gbm|wayland-\w+|stdc\+\+|gcc_s|m|mvec|c|pthread|dl|z|zstd|lz4|expat|uuid",
    r"fontconfig|freetype|png16|harfbuzz|graphite2|fribidi|thai|datrie",
    r"glib-2\.0|gthread-2\.0|gobject-2\.0|gio-2\.0|gmodule-2\.0|pcre2-8|mount|blkid|selinux",
    r"dbus-1|systemd|gcrypt|gpg-error|cap|bsd|md|brotlicommon|brotlidec",
    r"gssapi_krb5|krb5|krb5support|k5crypto|com_err|keyutils|ssl|crypto",
    r"atk-1\.0|atk-bridge-2\.0|atspi|epoxy|cairo|cairo-gobject|pixman-1|gdk_pixbuf-2\.0|jpeg",
    r"gtk-3|gdk-3|pango-1\.0|pangocairo-1\.0|pangoft2-1\.0|ncursesw|tinfo|readline",
)) + r")\.so(\.\d+)*")
"""Whole file names at the top of the package; those of the wheels carry a hash in their name."""


def wanted_file(name: str, *, linux: bool) -> bool:
    """Whether a library, a plugin or a data file belongs in; `name` is its place inside."""
    name = name.replace("\\", "/")
    if _UNUSED.search(name):
        return False
    return not (linux and "/" not in name and _FROM_THE_SYSTEM.fullmatch(name))


def wanted_module(name: str) -> bool:
    """Whether a module of pure Python belongs in."""
    return not name.startswith(_PURE) or name.startswith(_PURE_KEPT)
