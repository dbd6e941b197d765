; The installer for Windows: makensis assets/windows/kiosk.nsi, after freezing the program into dist/kiosk.
;
; Each version has a folder of its own, and the file "current" names the one to start. An update that is cut short leaves
; the version before it as it was; one that is done ends the kiosk, and kiosk-shell.exe starts the new one.
; Silent: kiosk-0.1.0-setup.exe /S, and uninstall.exe /S. The settings in ProgramData stay in both cases.

Target amd64-unicode
SetCompressor /SOLID lzma
RequestExecutionLevel admin
ManifestDPIAware true

!include LogicLib.nsh

!ifndef VERSION
  !searchparse /file "../../kiosk/__init__.py" '__version__ = "' VERSION '"'
!endif
!ifndef FROZEN
  !define FROZEN "../../dist/kiosk"
!endif
!ifndef OUT
  !define OUT "../../dist"
!endif
!ifdef NSIS_WIN32_MAKENSIS
  !define MAKENSIS '"${NSISDIR}\makensis.exe"'
!else
  !define MAKENSIS "makensis"
!endif
!system '${MAKENSIS} -V2 "-DVERSION=${VERSION}" "-DOUT=${OUT}/kiosk-shell.exe" kiosk-shell.nsi' = 0
!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\WaitingRoomKiosk"

Name "Waiting-room kiosk"
BrandingText "Waiting-room kiosk ${VERSION}"
OutFile "${OUT}/kiosk-${VERSION}-setup.exe"
InstallDir "$PROGRAMFILES64\Waiting-room kiosk"
InstallDirRegKey HKLM "${ENTRY}" "InstallLocation"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Waiting-room kiosk"
VIAddVersionKey FileDescription "Installs the waiting-room kiosk"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "Apache License 2.0"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Function .onInit
  SetShellVarContext all
  SetRegView 64
  ReadRegStr $0 HKLM "Software\Microsoft\Windows NT\CurrentVersion" "CurrentBuildNumber"
  ${If} $0 < 17763
    MessageBox MB_ICONSTOP "The kiosk needs Windows 10, version 1809, or newer. Nothing was installed." /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
FunctionEnd

Section
  ; Without "current" nothing is started: so this very version can be installed over itself.
  ${If} ${FileExists} "$INSTDIR\${VERSION}\kiosk.exe"
    Delete "$INSTDIR\current"
    Call EndKiosk
    RMDir /r "$INSTDIR\${VERSION}"
  ${EndIf}

  SetOutPath "$INSTDIR\${VERSION}"
  File /r "${FROZEN}/*.*"
  SetOutPath "$INSTDIR"
  File "lock-down.ps1"
  File "kiosk.toml"
  SetOverwrite try ; where it is the shell of somebody signed in, it is in use, and the one that is there does
  File "${OUT}/kiosk-shell.exe"
  SetOverwrite on
  WriteUninstaller "$INSTDIR\uninstall.exe"

  ; Settings are written once. IT's own are never touched again, by no update and no removal.
  CreateDirectory "$APPDATA\kiosk"
  ${IfNot} ${FileExists} "$APPDATA\kiosk\kiosk.toml"
    CopyFiles /SILENT "$INSTDIR\kiosk.toml" "$APPDATA\kiosk\kiosk.toml"
  ${EndIf}
  Delete "$INSTDIR\kiosk.toml"

  ; Written last and whole: only now is the new version the one to start.
  FileOpen $0 "$INSTDIR\current.new" w
  FileWrite $0 "${VERSION}"
  FileClose $0
  Delete "$INSTDIR\current"
  Rename "$INSTDIR\current.new" "$INSTDIR\current"

  Call EndKiosk ; what keeps it running now starts the new version
  Call RemoveOlder
  CreateShortcut "$SMPROGRAMS\Waiting-room kiosk.lnk" "$INSTDIR\${VERSION}\kiosk.exe" "" "$INSTDIR\${VERSION}\kiosk.exe"

  WriteRegStr HKLM "${ENTRY}" "DisplayName" "Waiting-room kiosk"
  WriteRegStr HKLM "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${ENTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${ENTRY}" "NoModify" 1
  WriteRegDWORD HKLM "${ENTRY}" "NoRepair" 1
SectionEnd

; In every session: the kiosk of a locked-down tablet runs in that of its own account.
Function EndKiosk
  nsExec::Exec '"$SYSDIR\taskkill.exe" /F /IM kiosk.exe'
  Pop $0
  Sleep 500
FunctionEnd

; Versions before this one go, but for one that is still running: it goes with the next update.
Function RemoveOlder
  FindFirst $0 $1 "$INSTDIR\*.*"
  ${DoWhile} $1 != ""
    ${If} $1 != "${VERSION}"
    ${AndIf} ${FileExists} "$INSTDIR\$1\kiosk.exe"
      ClearErrors
      Delete "$INSTDIR\$1\kiosk.exe"
      ${IfNot} ${Errors}
        RMDir /r "$INSTDIR\$1"
      ${EndIf}
    ${EndIf}
    FindNext $0 $1
  ${Loop}
  FindClose $0
  ClearErrors
FunctionEnd

Function un.onInit
  SetShellVarContext all
  SetRegView 64
  ; Without the program a locked-down tablet would start into nothing.
  ${If} ${FileExists} "$APPDATA\kiosk\lock-down.json"
    MessageBox MB_ICONSTOP "This tablet is locked down to the kiosk. Run lock-down.ps1 -Undo first. Nothing was removed." /SD IDOK
    SetErrorLevel 5
    Quit
  ${EndIf}
FunctionEnd

Section "Uninstall"
  Delete "$SMPROGRAMS\Waiting-room kiosk.lnk"
  FindFirst $0 $1 "$INSTDIR\*.*"
  ${DoWhile} $1 != ""
    ${If} ${FileExists} "$INSTDIR\$1\kiosk.exe"
      RMDir /r /REBOOTOK "$INSTDIR\$1"
    ${EndIf}
    FindNext $0 $1
  ${Loop}
  FindClose $0
  Delete "$INSTDIR\current"
  Delete "$INSTDIR\lock-down.ps1"
  Delete /REBOOTOK "$INSTDIR\kiosk-shell.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKLM "${ENTRY}"
SectionEnd
