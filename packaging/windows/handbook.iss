; Inno Setup 6.3 or newer: an installer for one user, without administrator rights. Untested: nobody ran it on Windows yet.
;
;   iscc /DVersion=0.1.0 packaging\windows\handbook.iss      after: pyinstaller packaging\handbook.spec
;
; The uninstaller removes what the installer put there. Data (%LOCALAPPDATA%\handbook) stays, and it says so.

#ifndef Version
  #error Say which version: iscc /DVersion=...
#endif

[Setup]
AppId={{6B0C2D52-7E5C-4B0E-9C51-2B9B5E0F7C11}
AppName=Handbook
AppVersion={#Version}
AppPublisher=Tech Werkers
AppPublisherURL=https://www.techwerkers.nl/
DefaultDirName={localappdata}\Programs\Handbook
DefaultGroupName=Handbook
DisableProgramGroupPage=yes
DisableDirPage=no
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\..\dist
OutputBaseFilename=handbook-{#Version}-windows-x64
SetupIconFile=..\..\build\icons\handbook.ico
UninstallDisplayIcon={app}\handbook.exe
UninstallDisplayName=Handbook
LicenseFile=..\..\LICENSES\GPL-3.0-or-later.txt
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"

[CustomMessages]
en.DataStays=What you wrote stays, encrypted, in %1. Delete that folder to be rid of it.
nl.DataStays=Wat je schreef blijft, versleuteld, in %1. Verwijder die map om er vanaf te zijn.

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "..\..\build\frozen\handbook\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Handbook"; Filename: "{app}\handbook.exe"
Name: "{userdesktop}\Handbook"; Filename: "{app}\handbook.exe"; Tasks: desktopicon

[Registry]
Root: HKCU; Subkey: "Software\Classes\.handbookpack"; ValueType: string; ValueData: "Handbook.Pack"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKCU; Subkey: "Software\Classes\.handover"; ValueType: string; ValueData: "Handbook.Handover"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKCU; Subkey: "Software\Classes\Handbook.Pack"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Handbook.Handover"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Handbook.Pack\shell\open\command"; ValueType: string; ValueData: """{app}\handbook.exe"" --open ""%1"""
Root: HKCU; Subkey: "Software\Classes\Handbook.Handover\shell\open\command"; ValueType: string; ValueData: """{app}\handbook.exe"" --open ""%1"""

[Run]
Filename: "{app}\handbook.exe"; Description: "{cm:LaunchProgram,Handbook}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if (CurUninstallStep = usPostUninstall) and DirExists(ExpandConstant('{localappdata}\handbook')) and not UninstallSilent then
    MsgBox(FmtMessage(CustomMessage('DataStays'), [ExpandConstant('{localappdata}\handbook')]), mbInformation, MB_OK);
end;
