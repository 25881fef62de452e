#!/usr/bin/python3
"""A bare window of WebKitGTK for WebKitWebDriver: the browser that comes with the engine is never narrower than 447 pixels.
What pages say on their console is written to the file named by CONSOLE_FILE."""
import os
import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2

# The web process inherits it, and prints there.
told = os.open(os.environ["CONSOLE_FILE"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
os.dup2(told, 1)
os.dup2(told, 2)

context = WebKit2.WebContext.get_default()
context.set_automation_allowed(True)


def new_view(_session):
    settings = WebKit2.Settings(enable_write_console_messages_to_stdout=True)
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True, settings=settings)
    window = Gtk.Window(decorated=False, default_width=1280, default_height=800)
    window.add(view)
    window.show_all()

    # Without a window manager nobody gives it the keyboard.
    def take_keyboard():
        window.get_window().focus(0)
        view.grab_focus()
        return False

    GLib.timeout_add(100, take_keyboard)
    view.connect("close", lambda *_: window.destroy())
    return view


def started(_context, session):
    # Its name and version are compared with those that the driver asks for.
    about = WebKit2.ApplicationInfo()
    about.set_name("WebKitGTK")
    about.set_version(
        WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version()
    )
    session.set_application_info(about)
    session.connect("create-web-view", new_view)


context.connect("automation-started", started)
Gtk.main()
