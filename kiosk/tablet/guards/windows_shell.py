"""Which program Windows starts as its shell, by the registry. Written after the documentation; unproven."""

import sys


def windows_shell(platform: str) -> str | None:
    """The command of the shell, of this account or else of all; None on other systems or where it is not said."""
    return _shell() if platform == "win32" else None


if sys.platform == "win32":
    import winreg

    _WINLOGON = r"Software\Microsoft\Windows NT\CurrentVersion\Winlogon"

    def _shell() -> str | None:
        for root in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
            try:
                with winreg.OpenKey(root, _WINLOGON) as key:
                    value, _ = winreg.QueryValueEx(key, "Shell")
                    return str(value)
            except OSError:
                continue
        return None

else:

    def _shell() -> str | None:
        return None
