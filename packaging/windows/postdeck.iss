; Makes the set-up program for Windows, with Inno Setup 6:
;   iscc /DVersion=1.2.3 /DSource=build\dist\PostDeck /DOut=build\release packaging\windows\postdeck.iss
; It installs for one person, without asking for an administrator. The profile (posts, accounts,
; evidence) stays when PostDeck is removed, unless the person says otherwise.
;
; ASCII only: without a byte order mark Inno Setup reads a script in the code page of the computer
; that builds. The set-up speaks English and Italian; PostDeck itself also speaks Chinese, for which
; Inno Setup brings no messages.

#ifndef Version
  #error Say /DVersion=
#endif
#ifndef Numbers
  #error Say /DNumbers= with the version as four numbers
#endif
#define Model "PostDeck.PostDeck"
; Both are PostDeck's own, see app/postdeck/gui/windows_shell.py.
#define Mutex "PostDeck.PostDeck.running"

[Setup]
AppId={{6D2B8B3B-6B1C-4E59-9A58-6B4C7C1F2E0A}
AppName=PostDeck
AppVersion={#Version}
AppPublisher=PostDeck contributors
VersionInfoVersion={#Numbers}
VersionInfoTextVersion={#Version}
AppMutex={#Mutex}
DefaultDirName={localappdata}\Programs\PostDeck
DefaultGroupName=PostDeck
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir={#Out}
OutputBaseFilename=PostDeck-{#Version}-windows-x86_64-setup
SetupIconFile=..\..\build\icons\postdeck.ico
UninstallDisplayIcon={app}\PostDeck.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no
LicenseFile=..\..\build\terms.txt

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "it"; MessagesFile: "compiler:Languages\Italian.isl"

[CustomMessages]
en.DesktopIcon=An icon on the desktop, to drop files on
it.DesktopIcon=Un'icona sul desktop, su cui trascinare i file
en.OpenWith=Offer PostDeck under "Open with" for videos and pictures
it.OpenWith=Proponi PostDeck in "Apri con" per video e immagini
en.RemoveProfile=Also delete your PostDeck profile (posts, accounts, evidence)?%n%n%1%n%nIt can't be brought back.
it.RemoveProfile=Eliminare anche il tuo profilo PostDeck (post, account, prove)?%n%n%1%n%nNon potrai recuperarlo.

[Tasks]
Name: desktopicon; Description: "{cm:DesktopIcon}"
Name: openwith; Description: "{cm:OpenWith}"

[InstallDelete]
; What an older version brought and this one does not have.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\PostDeck"; Filename: "{app}\PostDeck.exe"; AppUserModelID: "{#Model}"
Name: "{userdesktop}\PostDeck"; Filename: "{app}\PostDeck.exe"; AppUserModelID: "{#Model}"; Tasks: desktopicon

[Registry]
; "Open with" only: no file type is taken from the program that opens it now.
Root: HKCU; Subkey: "Software\Classes\Applications\PostDeck.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "PostDeck"; Flags: uninsdeletekey; Tasks: openwith
Root: HKCU; Subkey: "Software\Classes\Applications\PostDeck.exe\shell\open\command"; ValueType: string; ValueData: """{app}\PostDeck.exe"" ""%1"""; Flags: uninsdeletekey; Tasks: openwith
Root: HKCU; Subkey: "Software\Classes\Applications\PostDeck.exe\SupportedTypes"; ValueType: string; ValueName: ".mp4"; Flags: uninsdeletekey; Tasks: openwith
Root: HKCU; Subkey: "Software\Classes\Applications\PostDeck.exe\SupportedTypes"; ValueType: string; ValueName: ".mov"; Tasks: openwith
Root: HKCU; Subkey: "Software\Classes\Applications\PostDeck.exe\SupportedTypes"; ValueType: string; ValueName: ".webm"; Tasks: openwith
Root: HKCU; Subkey: "Software\Classes\Applications\PostDeck.exe\SupportedTypes"; ValueType: string; ValueName: ".jpg"; Tasks: openwith
Root: HKCU; Subkey: "Software\Classes\Applications\PostDeck.exe\SupportedTypes"; ValueType: string; ValueName: ".jpeg"; Tasks: openwith
Root: HKCU; Subkey: "Software\Classes\Applications\PostDeck.exe\SupportedTypes"; ValueType: string; ValueName: ".png"; Tasks: openwith
Root: HKCU; Subkey: "Software\Classes\Applications\PostDeck.exe\SupportedTypes"; ValueType: string; ValueName: ".webp"; Tasks: openwith

[Run]
Filename: "{app}\PostDeck.exe"; Description: "{cm:LaunchProgram,PostDeck}"; Flags: nowait postinstall skipifsilent

[UninstallRun]
; Our adb stays to answer other programs after PostDeck has gone, and holds its own file.
Filename: "{app}\_internal\adbutils\binaries\adb.exe"; Parameters: "kill-server"; Flags: runhidden skipifdoesntexist; RunOnceId: "StopAdb"

[Code]
function PrepareToInstall(var NeedsRestart: Boolean): String;
var
  Adb: String;
  Code: Integer;
begin
  Result := '';
  Adb := ExpandConstant('{app}\_internal\adbutils\binaries\adb.exe');
  if FileExists(Adb) then
    Exec(Adb, 'kill-server', '', SW_HIDE, ewWaitUntilTerminated, Code);
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Profile: String;
begin
  if CurUninstallStep <> usPostUninstall then
    exit;
  Profile := ExpandConstant('{localappdata}\PostDeck');
  if DirExists(Profile) and not UninstallSilent then
    if SuppressibleMsgBox(FmtMessage(CustomMessage('RemoveProfile'), [Profile]),
        mbConfirmation, MB_YESNO or MB_DEFBUTTON2, IDNO) = IDYES then
      DelTree(Profile, True, True, True);
end;
