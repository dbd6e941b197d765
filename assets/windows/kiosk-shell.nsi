; What a locked-down Windows tablet starts instead of the desktop: it starts the kiosk that the file "current" names, and
; starts it again whenever it ends. It shows library.pack, which lies beside the settings, or the bundled library. It
; holds no file of any version open, so that it outlives updates.

Target amd64-unicode
SetCompressor lzma
RequestExecutionLevel user
SilentInstall silent
ManifestDPIAware true

!include LogicLib.nsh

!ifndef VERSION | OUT
  !error "Give -DVERSION= and -DOUT="
!endif
!define PAUSE_MS 1000

Name "Waiting-room kiosk"
OutFile "${OUT}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Waiting-room kiosk"
VIAddVersionKey FileDescription "Starts the waiting-room kiosk and keeps it running"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey LegalCopyright "Apache License 2.0"

Section
  SetShellVarContext all ; so that $APPDATA is the machine's, not the account's
  SetOutPath "$TEMP" ; not the program's folder, which could then not be removed
  ${Do}
    StrCpy $1 ""
    ClearErrors
    FileOpen $0 "$EXEDIR\current" r
    ${IfNot} ${Errors}
      FileRead $0 $1
      FileClose $0
    ${EndIf}
    ${If} $1 != ""
    ${AndIf} ${FileExists} "$EXEDIR\$1\kiosk.exe"
      StrCpy $2 ""
      ${If} ${FileExists} "$APPDATA\kiosk\library.pack"
        StrCpy $2 '"$APPDATA\kiosk\library.pack"'
      ${EndIf}
      ExecWait '"$EXEDIR\$1\kiosk.exe" supervise $2'
    ${EndIf}
    Sleep ${PAUSE_MS}
  ${Loop}
SectionEnd
